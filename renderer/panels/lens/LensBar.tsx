import type { ArticleView } from '../../../shared/api/views.ts'
import { ScanEye } from 'lucide-react'
import { useMemo } from 'react'
import type { LensView } from '../../../shared/api/lens.ts'
import { lensLanguage } from '../../../shared/lens/languages.ts'
import type { LensClass, LensMark } from '../../../shared/lens/mark.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { useLens, useLensChoice } from '../../state/article/lens.ts'
import { mostTelling, type LensOnly } from '../../state/article/suggestions.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import './lens-bar.css'
import './lens-name.css'

/** What is told of a text at a glance, in the order of the bar. */
const told: readonly LensClass[] = ['attributed', 'hearsay', 'hedged', 'denied', 'confirmation-pending']
/** How many speakers are named. */
const SPEAKERS = 3

/**
 * In an article's head: how much of it is whose word, and how sure. Each part leads to the suggestions behind it. Its place is there
 * before the lens has read, so that nothing below moves.
 */
export function LensBar({ view }: { view: ArticleView }) {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const { on } = useLensChoice()
  const reading = useLens((lens) => lens.reading)
  if (lensLanguage(view.language) === null) return null
  return (
    <section className="lens-head" aria-label={`${m.lensBar}: ${view.title}`}>
      <Shares reading={reading?.capture === view.capture.sha256 ? reading : null} />
      <IconButton
        label={m.commandLensMarks}
        keys={keyLabel('lensMarks')}
        aria-pressed={on}
        onClick={() => run('lensMarks')}
      >
        <ScanEye aria-hidden />
      </IconButton>
    </section>
  )
}

function Shares({ reading }: { reading: LensView | null }) {
  const m = useMessages()
  const format = useFormat()
  const leading = useMemo(() => leadingOf(reading?.marks ?? []), [reading])
  if (reading === null) return <div className="lens-strip lens-strip-empty" aria-hidden />
  const { summary } = reading
  const classes = told.filter((name) => summary.classes[name] > 0)
  const plain = told.reduce((left, name) => left - (leading.get(name) ?? 0), summary.sentences)
  const show = (only: LensOnly) => {
    useLens.getState().narrow(only)
    run('showLens')
  }
  return (
    <>
      <div className="lens-strip" aria-hidden>
        {classes.map((name) => (
          <span
            key={name}
            className={`lens-share lens-${name}`}
            style={{ flexGrow: leading.get(name) ?? 0 }}
          />
        ))}
        <span style={{ flexGrow: plain }} />
      </div>
      <ul>
        {classes.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => show({ kind: 'class', name })}>
              <span className={`lens-name lens-${name}`}>{m.lensClass(name)}</span>{' '}
              {format.number(summary.classes[name])}
            </button>
          </li>
        ))}
        {classes.length > 0 && <li>{m.lensOf(format.number(summary.sentences))}</li>}
        {summary.speakers.slice(0, SPEAKERS).map(({ name, sentences }) => (
          <li key={name}>
            <button type="button" onClick={() => show({ kind: 'speaker', name })}>
              {m.lensSpeaker(name, format.number(sentences))}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** How many sentences have each class as the one that says most about them, so that the shares add up. */
function leadingOf(marks: readonly LensMark[]): Map<LensClass, number> {
  const sentences = new Map<number, LensClass[]>()
  for (const mark of marks) {
    const classes = sentences.get(mark.sentence.start)
    if (classes) classes.push(mark.class)
    else sentences.set(mark.sentence.start, [mark.class])
  }
  const counts = new Map<LensClass, number>()
  for (const classes of sentences.values()) {
    const name = mostTelling(classes)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
