import type { ArticleView } from '../../../shared/api/views.ts'
import { ScanEye } from 'lucide-react'
import { useMemo, useRef } from 'react'
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
import { Menu } from '../../ui/Menu.tsx'
import type { MenuEntry } from '../../ui/MenuRow.tsx'
import { useLeftOut } from './use-left-out.ts'
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

/** A part of the legend, and which suggestions it leads to, if any. */
interface Part {
  key: string
  only: LensOnly | null
  /** What stands behind the name of a class, else all of it. */
  words: string
}

/** The bar and its legend; what the row has no room for is a menu at its end. */
function Shares({ reading }: { reading: LensView | null }) {
  const m = useMessages()
  const format = useFormat()
  const list = useRef<HTMLUListElement>(null)
  const leftOut = useLeftOut(list, reading)
  const leading = useMemo(() => leadingOf(reading?.marks ?? []), [reading])
  if (reading === null) return <div className="lens-strip lens-strip-empty" aria-hidden />
  const { summary } = reading
  const classes = told.filter((name) => summary.classes[name] > 0)
  const plain = told.reduce((left, name) => left - (leading.get(name) ?? 0), summary.sentences)
  const parts: Part[] = [
    ...classes.map((name): Part => ({
      key: name,
      only: { kind: 'class', name },
      words: format.number(summary.classes[name]),
    })),
    ...(classes.length > 0
      ? [{ key: 'of', only: null, words: m.lensOf(format.number(summary.sentences)) }]
      : []),
    ...summary.speakers.slice(0, SPEAKERS).map(({ name, sentences }): Part => ({
      key: `speaker ${name}`,
      only: { kind: 'speaker', name },
      words: m.lensSpeaker(name, format.number(sentences)),
    })),
  ]
  const show = (only: LensOnly) => {
    useLens.getState().narrow(only)
    run('showLens')
  }
  const entries = parts.slice(parts.length - leftOut).flatMap(({ only, words }): MenuEntry[] => {
    if (only === null) return []
    const label = only.kind === 'class' ? `${m.lensClass(only.name)} ${words}` : words
    return [{ kind: 'item', label, run: () => show(only) }]
  })
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
      <ul ref={list}>
        {parts.map(({ key, only, words }, at) => (
          <li key={key} inert={at >= parts.length - leftOut}>
            {only === null ? (
              words
            ) : (
              <button type="button" onClick={() => show(only)}>
                {only.kind === 'class' ? (
                  <>
                    <span className={`lens-name lens-${only.name}`}>{m.lensClass(only.name)}</span> {words}
                  </>
                ) : (
                  words
                )}
              </button>
            )}
          </li>
        ))}
      </ul>
      {entries.length > 0 && (
        <Menu
          align="end"
          trigger={
            <button type="button" className="lens-left-out" aria-label={m.lensLeftOut(entries.length)}>
              +{entries.length}
            </button>
          }
          entries={entries}
        />
      )}
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
