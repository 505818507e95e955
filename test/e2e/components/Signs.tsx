import { Archive } from 'lucide-react'
import { AnchorIcon } from '../../../renderer/ui/AnchorIcon.tsx'
import { EmptyState } from '../../../renderer/ui/EmptyState.tsx'
import { Marked } from '../../../renderer/ui/Marked.tsx'
import { StanceIcon } from '../../../renderer/ui/StanceIcon.tsx'
import { StatusIcon } from '../../../renderer/ui/StatusIcon.tsx'

const statuses = ['unconfirmed', 'confirmed', 'refuted'] as const
const stances = ['supports', 'contradicts'] as const
const anchors = ['changed', 'ambiguous', 'lost'] as const

/** What is only looked at: signs beside their word and alone, hits of a search, an empty list. */
export function Signs() {
  return (
    <section>
      <h2>Signs</h2>
      {statuses.map((status) => (
        <p key={status}>
          <StatusIcon status={status} /> {status} <StatusIcon status={status} label={status} />
        </p>
      ))}
      {stances.map((stance) => (
        <p key={stance}>
          <StanceIcon stance={stance} /> {stance} <StanceIcon stance={stance} label={stance} />
        </p>
      ))}
      {anchors.map((anchor) => (
        <p key={anchor}>
          <AnchorIcon anchor={anchor} /> {anchor} <AnchorIcon anchor={anchor} label={anchor} />
        </p>
      ))}
      <h2>Hits</h2>
      <p>
        <Marked
          text="The cracks were welded; no more cracks."
          ranges={[
            { start: 4, end: 10 },
            { start: 32, end: 38 },
          ]}
        />
      </p>
      <h2>Nothing there</h2>
      <EmptyState title="The archive is empty" icon={<Archive aria-hidden />}>
        <p>Mark a passage in an article and press C to make a claim of it.</p>
      </EmptyState>
      <EmptyState title="Nothing found" />
    </section>
  )
}
