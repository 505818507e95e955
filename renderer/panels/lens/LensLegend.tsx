import { lensClasses, type LensClass } from '../../../shared/lens/mark.ts'
import type { LensSummary } from '../../../shared/lens/summary.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { chooseLens, useLensChoice } from '../../state/article/lens.ts'
import './lens-name.css'

/** Switches the marks in the text on and off, all and by class, and shows what each looks like. */
export function LensLegend({ summary }: { summary: LensSummary }) {
  const m = useMessages()
  const format = useFormat()
  const keyLabel = useKeyLabel()
  const { on, shown } = useLensChoice()
  const toggle = (name: LensClass) =>
    chooseLens({ on, shown: new Set(lensClasses.filter((one) => shown.has(one) !== (one === name))) })
  return (
    <div className="lens-legend">
      <button
        type="button"
        role="switch"
        className="lens-switch"
        aria-checked={on}
        title={keyLabel('lensMarks')}
        onClick={() => run('lensMarks')}
      >
        {m.lensMarks}
      </button>
      <fieldset className="lens-classes">
        <legend className="visually-hidden">{m.lensShow}</legend>
        {lensClasses.map((name) => (
          <button
            key={name}
            type="button"
            className="lens-class"
            aria-pressed={shown.has(name)}
            onClick={() => toggle(name)}
          >
            <span className={`lens-name lens-${name}`}>{m.lensClass(name)}</span>
            <span className="facet-count">
              {m.lensShare(format.number(summary.classes[name]), format.number(summary.sentences))}
            </span>
          </button>
        ))}
      </fieldset>
    </div>
  )
}
