import { decisions, type BundleConflict, type Decision } from '../../../shared/api/bundles.ts'
import { useMessages } from '../../state/window/app.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ConflictField } from './ConflictField.tsx'

/** One thing that is here and in a bundle, its differing fields side by side, and what becomes of it. */
export function Conflict({
  conflict: { kind, title, fields },
  decision,
  onDecide,
}: {
  conflict: BundleConflict
  decision: Decision
  onDecide: (decision: Decision) => void
}) {
  const m = useMessages()
  const name = `${m.bundleKind(kind)}: ${title}`
  return (
    <li className="conflict" data-decision={decision}>
      <header>
        <span className="conflict-kind">{m.bundleKind(kind)}</span>
        <strong className="one-line" dir="auto">
          {title}
        </strong>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{name}</span>
            </th>
            <th scope="col">{m.bundleMine}</th>
            <th scope="col">{m.bundleTheirs}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, mine, theirs }) => (
            <tr key={field}>
              <th scope="row">{m.bundleField(field)}</th>
              <ConflictField field={field} value={mine} />
              <ConflictField field={field} value={theirs} />
            </tr>
          ))}
        </tbody>
      </table>
      <Choice
        label={name}
        value={decision}
        options={decisions.map((value) => ({ value, label: m.bundleDecision(value) }))}
        onChange={onDecide}
      />
    </li>
  )
}
