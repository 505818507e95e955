import { Check, MoveVertical } from 'lucide-react'
import type { Outcome } from '../../../shared/api/versions.ts'
import { AnchorIcon } from '../../ui/AnchorIcon.tsx'

/** The sign of what became of a passage; the word stands beside it. */
export function OutcomeIcon({ outcome }: { outcome: Outcome }) {
  if (outcome === 'kept') return <Check aria-hidden />
  if (outcome === 'moved') return <MoveVertical aria-hidden />
  return <AnchorIcon anchor={outcome} />
}
