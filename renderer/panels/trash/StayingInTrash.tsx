import type { TrashStaying } from '../../../shared/api/trash.ts'
import { useMessages } from '../../state/window/app.ts'

/** More than anybody reads one by one. */
const SHOWN = 50

/** What cannot go, each with the sentence why. */
export function StayingInTrash({ staying }: { staying: readonly TrashStaying[] }) {
  const m = useMessages()
  const rest = staying.length - SHOWN
  return (
    <>
      <p className="trash-outlook">{m.trashStays(staying.length)}</p>
      <ul className="trash-staying">
        {staying.slice(0, SHOWN).map(({ kind, id, text, why, by }) => (
          <li key={`${kind} ${id}`}>
            <span dir="auto">{text}</span> <small>{m.trashStaysBecause(why, by)}</small>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{m.trashStaysMore(rest)}</p>}
      <p className="field-hint">{m.trashStaysHint}</p>
    </>
  )
}
