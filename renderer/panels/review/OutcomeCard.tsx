import { Ellipsis } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ReviewItem } from '../../../shared/api/versions.ts'
import { compareWords } from '../../../shared/compare/compare-words.ts'
import { beginPlacing, decide } from '../../commands/review.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useReview } from '../../state/article/review.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { MenuEntry } from '../../ui/MenuRow.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useIsNewest } from './use-is-newest.ts'
import { Pieces } from './Pieces.tsx'
import '../cards/swatch.css'

/** One annotation: what it is, its words before and now, and what can be decided about it. */
export function OutcomeCard({ item }: { item: ReviewItem }) {
  const m = useMessages()
  const active = useReview((state) => state.active === item.anchored)
  const ref = useRef<HTMLButtonElement>(null)
  const { kind, text, status, color, before, after, outcome, by, undecided } = item

  useEffect(() => {
    if (!active) return
    ref.current?.scrollIntoView({ block: 'nearest' })
    const focused = document.activeElement
    if (focused === document.body || focused?.closest('.outcomes'))
      ref.current?.focus({ preventScroll: true })
  }, [active])

  return (
    <li className="outcome" data-active={active} data-undecided={undecided}>
      <button
        ref={ref}
        type="button"
        className="outcome-open"
        aria-current={active ? 'true' : undefined}
        onClick={() => useReview.getState().look(item)}
      >
        <span className="outcome-what">
          {status && <StatusIcon status={status} label={m.statusName(status)} />}
          {color && <span className="swatch" data-color={color} />}
          {kind === 'claim' ? m.reviewClaim : m.reviewHighlight}
          {outcome !== 'kept' && outcome !== 'moved' && (
            <span className="outcome-by">
              {undecided ? m.reviewToDecide : by === 'analyst' && m.reviewDecided}
            </span>
          )}
        </span>
        {text !== '' && text !== before.exact && (
          <span className="outcome-text" dir="auto">
            {text}
          </span>
        )}
        <q className="outcome-quote" dir="auto">
          {after && after.exact !== before.exact ? (
            <Pieces pieces={compareWords(before.exact, after.exact)} />
          ) : (
            before.exact
          )}
        </q>
      </button>
      {(active || !undecided) && <Actions item={item} />}
    </li>
  )
}

/** Only in the newest version is there anything to decide. */
function Actions({ item }: { item: ReviewItem }) {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const readOnly = useReadOnly()
  const newest = useIsNewest()
  const article = useReview((state) => state.article)
  if (readOnly || !newest) return null
  const { outcome, undecided } = item
  const giveUp = () => void decide(item, 'nowhere').catch(tellProblem)
  const place = () => {
    if (article !== null) void beginPlacing(article, item.anchored, item.before).catch(tellProblem)
  }
  if (!undecided)
    return (
      <Menu
        align="end"
        trigger={
          <button type="button" className="icon-button outcome-more" aria-label={m.reviewActions}>
            <Ellipsis aria-hidden />
          </button>
        }
        entries={[
          { kind: 'item', label: m.reviewPlace, run: place },
          ...(outcome === 'lost'
            ? []
            : [{ kind: 'item', label: m.reviewGiveUp, run: giveUp } satisfies MenuEntry]),
        ]}
      />
    )
  return (
    <div className="outcome-actions">
      {outcome === 'changed' && (
        <Tooltip text={m.reviewAccept} keys={keyLabel('acceptSuggestion')}>
          <Button onClick={() => void decide(item, 'found').catch(tellProblem)}>{m.reviewAccept}</Button>
        </Tooltip>
      )}
      <Tooltip text={m.reviewPlace} keys={keyLabel('placeHere')}>
        <Button onClick={place}>{m.reviewPlace}</Button>
      </Tooltip>
      <Tooltip text={m.reviewGiveUp} keys={keyLabel('dismissSuggestion')}>
        <Button look="quiet" onClick={giveUp}>
          {m.reviewGiveUp}
        </Button>
      </Tooltip>
    </div>
  )
}
