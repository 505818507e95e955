import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ClaimFilter } from '../../../shared/api/archive.ts'
import { useMessages } from '../../state/window/app.ts'
import { isNarrowed, useArchive } from '../../state/archive/archive.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useArchiveDesk } from './use-archive-desk.ts'

/** Searches that are made again and again: kept under a name, with the notebook. */
export function SavedSearches() {
  const m = useMessages()
  const { filter, narrow } = useArchive()
  const { laid, lay } = useArchiveDesk()
  const [naming, setNaming] = useState(false)
  const apply = (kept: unknown) => {
    const { success, data } = ClaimFilter.safeParse(kept)
    const none = { text: undefined, typos: undefined, facets: undefined }
    if (success) narrow({ ...none, from: undefined, to: undefined, asOf: undefined, ...data })
  }
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton label={m.searchesTitle}>
            <Bookmark aria-hidden />
          </IconButton>
        }
        entries={[
          ...laid.searches.map(({ name, filter }) => ({
            kind: 'item' as const,
            label: name,
            run: () => apply(filter),
          })),
          ...(laid.searches.length > 0 ? [{ kind: 'line' as const }] : []),
          {
            kind: 'item' as const,
            label: m.searchesKeep,
            disabled: !isNarrowed(filter),
            run: () => setNaming(true),
          },
          ...laid.searches.map(({ id, name }) => ({
            kind: 'item' as const,
            label: m.searchesForget(name),
            run: () => lay({ searches: laid.searches.filter((other) => other.id !== id) }),
          })),
        ]}
      />
      {naming && (
        <NameSearch
          onClose={() => setNaming(false)}
          onName={(name) => {
            lay({ searches: [...laid.searches, { id: uuidv7(), name, filter }] })
            setNaming(false)
          }}
        />
      )}
    </>
  )
}

function NameSearch({ onClose, onName }: { onClose: () => void; onName: (name: string) => void }) {
  const m = useMessages()
  const { filter } = useArchive()
  const [name, setName] = useState(filter.text ?? '')
  return (
    <Dialog title={m.searchesKeep} closeLabel={m.dialogClose} onClose={onClose}>
      <form
        className="search-name"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') onName(name.trim())
        }}
      >
        <Field
          label={m.searchesName}
          value={name}
          autoFocus
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" look="primary" disabled={name.trim() === ''}>
          {m.searchesKeep}
        </Button>
      </form>
    </Dialog>
  )
}
