import { BookOpen, FileText, ListChecks, SquareCheck, Trash2 } from 'lucide-react'
import type { RefObject } from 'react'
import type { ClaimRow } from '../../../shared/api/views.ts'
import { changeClaims } from '../../commands/change-claims.ts'
import { keyLabel, platform } from '../../commands/label.ts'
import { useSelection } from '../../state/archive/archive-selection.ts'
import { useFormat } from '../../state/format.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { Menu } from '../../ui/Menu.tsx'
import { openClaim } from './open-claim.ts'

interface ClaimMenuProps {
  claim: ClaimRow
  place: number
  row: RefObject<HTMLElement | null>
  onClose: () => void
}

/** What can be done with a claim of the archive, or with all that are selected where it is one of them. */
export function ClaimMenu({ claim, place, row, onClose }: ClaimMenuProps) {
  const m = useMessages()
  const format = useFormat()
  const readOnly = useReadOnly()
  const { ids: selected, toggle, all } = useSelection()
  const ids = selected.has(claim.id) ? [...selected] : [claim.id]
  const key = (name: string) => keyLabel(name, platform, m)
  const several = ids.length > 1
  return (
    <Menu
      open
      onOpenChange={(open) => !open && onClose()}
      about={row}
      trigger={<button type="button" tabIndex={-1} className="claim-menu" aria-label={m.cardMenu} />}
      entries={[
        ...(several ? [{ kind: 'heading' as const, label: m.bulkSelected(format.number(ids.length)) }] : []),
        {
          kind: 'item',
          label: m.claimMenuOpen,
          icon: <BookOpen aria-hidden />,
          keys: key('Enter'),
          disabled: several,
          run: () => openClaim(claim),
        },
        {
          kind: 'item',
          label: selected.has(claim.id) ? m.claimMenuDeselect : m.claimMenuSelect,
          icon: <SquareCheck aria-hidden />,
          keys: key('Space'),
          run: () => toggle(claim.id, place),
        },
        {
          kind: 'item',
          label: m.archiveSelectAll,
          icon: <ListChecks aria-hidden />,
          keys: key('Mod+A'),
          run: () => void all().catch(tellProblem),
        },
        { kind: 'line' },
        {
          kind: 'item',
          label: m.bulkExport,
          icon: <FileText aria-hidden />,
          run: () => useView.getState().open({ kind: 'report', subject: { type: 'claims', ids } }),
        },
        { kind: 'line' },
        {
          kind: 'item',
          label: m.bulkTrash,
          icon: <Trash2 aria-hidden />,
          disabled: readOnly,
          run: () => void changeClaims(ids, { type: 'trash' }).catch(tellProblem),
        },
      ]}
    />
  )
}
