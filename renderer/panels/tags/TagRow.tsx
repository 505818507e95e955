import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { TagCount } from '../../../shared/api/views.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'

interface TagRowProps {
  count: TagCount
  readOnly: boolean
  chosen: boolean
  /** Whether a tag of this name is there already. */
  isTag: (name: string) => boolean
  onChoose: (chosen: boolean) => void
  /** Null takes the tag away. */
  onReplace: (by: string | null) => void
}

/** One tag: what carries it, and its new name while it is given one. */
export function TagRow({ count, readOnly, chosen, isTag, onChoose, onReplace }: TagRowProps) {
  const m = useMessages()
  const format = useFormat()
  const { tag, articles, claims, highlights } = count
  const [renaming, setRenaming] = useState(false)
  if (renaming)
    return (
      <li>
        <Rename {...{ tag, isTag }} onName={onReplace} onClose={() => setRenaming(false)} />
      </li>
    )
  return (
    <li className="tags-row">
      <label>
        <input
          type="checkbox"
          checked={chosen}
          disabled={readOnly}
          onChange={({ target }) => onChoose(target.checked)}
        />
        <span className="one-line" dir="auto">
          {tag}
        </span>
        <span className="tags-count">
          {m.tagsCount(count, [format.number(articles), format.number(claims), format.number(highlights)])}
        </span>
      </label>
      {!readOnly && (
        <>
          <IconButton label={m.tagsRename(tag)} onClick={() => setRenaming(true)}>
            <Pencil aria-hidden />
          </IconButton>
          <IconButton label={m.tagsDelete(tag)} onClick={() => onReplace(null)}>
            <Trash2 aria-hidden />
          </IconButton>
        </>
      )}
    </li>
  )
}

interface RenameProps {
  tag: string
  isTag: (name: string) => boolean
  onName: (name: string) => void
  onClose: () => void
}

function Rename({ tag, isTag, onName, onClose }: RenameProps) {
  const m = useMessages()
  const [typed, setTyped] = useState(tag)
  const name = typed.trim()
  const possible = name !== '' && name !== tag
  return (
    <form
      className="tags-rename"
      onSubmit={(event) => {
        event.preventDefault()
        if (!possible) return
        onClose()
        onName(name)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <Field
        label={m.tagsName(tag)}
        value={typed}
        maxLength={200}
        autoFocus
        onFocus={({ target }) => target.select()}
        {...(possible && isTag(name) && { hint: m.tagsBoth(name) })}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" disabled={!possible}>
        {m.tagsRenameDo}
      </Button>
    </form>
  )
}
