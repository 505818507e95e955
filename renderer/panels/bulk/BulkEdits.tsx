import { CalendarClock, Tags, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { BulkChange } from '../../../shared/api/archive.ts'
import { useMessages } from '../../state/window/app.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import type { Doing } from './BulkFrame.tsx'

interface BulkEditsProps {
  doing: Doing<BulkChange>
  /** Whether something among what is selected has a day to be looked at again. */
  recheck?: boolean
  /** What else can be done; it stands before the trash, which comes last. */
  children?: ReactNode
}

/** The buttons of every bar about what is selected: tag, look again on a day, move to the trash. */
export function BulkEdits({ doing: { ask, run }, recheck = true, children }: BulkEditsProps) {
  const m = useMessages()
  return (
    <>
      <IconButton label={m.bulkTag} onClick={() => ask({ kind: 'tag' })}>
        <Tags aria-hidden />
      </IconButton>
      {recheck && (
        <IconButton label={m.bulkRecheck} onClick={() => ask({ kind: 'recheck' })}>
          <CalendarClock aria-hidden />
        </IconButton>
      )}
      {children}
      <IconButton label={m.bulkTrash} onClick={() => run({ type: 'trash' })}>
        <Trash2 aria-hidden />
      </IconButton>
    </>
  )
}
