import type { TrashStaying } from '../../../shared/api/trash.ts'
import { useMessages } from '../../state/window/app.ts'

/** More than anybody reads one by one. */
const SHOWN = 50

/** How many reasons are told of one thing. */
const REASONS = 10

/** What cannot go, each with the sentences why. */
export function StayingInTrash({ staying }: { staying: readonly TrashStaying[] }) {
  const m = useMessages()
  const rest = staying.length - SHOWN
  return (
    <>
      <p className="trash-outlook">{m.trashStays(staying.length)}</p>
      <ul className="trash-staying">
        {staying.slice(0, SHOWN).map(({ kind, id, text, why, by, also }) => (
          <li key={`${kind} ${id}`}>
            <span dir="auto">{text}</span>{' '}
            {[{ why, by }, ...also].slice(0, REASONS).map((need, at) => (
              <small key={at}>{m.trashStaysBecause(need.why, need.by)} </small>
            ))}
            {also.length >= REASONS && <small>{m.trashStaysMore(also.length + 1 - REASONS)}</small>}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{m.trashStaysMore(rest)}</p>}
      <p className="field-hint">{m.trashStaysHint}</p>
    </>
  )
}
