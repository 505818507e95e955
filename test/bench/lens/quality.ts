import { lens } from '../../../shared/lens/index.ts'
import { lensClasses, type LensClass, type LensMark } from '../../../shared/lens/mark.ts'
import type { Half, Labelled, Text } from './labelled.ts'
import { classesByWord } from './word-list.ts'

interface Count {
  right: number
  wrong: number
  missed: number
}

interface Judged {
  sentence: Labelled
  lens: ReadonlySet<LensClass>
  list: ReadonlySet<LensClass>
  /** The named speaker overlaps the right one; null where there is none to find. */
  speaker: boolean | null
}

/** Precision and recall by class on one half of the labelled sentences, the lens beside a plain word list. */
export function quality(half: Half): string {
  const judged = half.texts.flatMap((text) => judge(text, half))
  const rows = lensClasses.map((name) => row(name, judged, [name]))
  const both = row('denied or pending', judged, ['denied', 'confirmation-pending'])
  const speakers = judged.flatMap(({ speaker }) => speaker ?? [])
  const found = speakers.filter(Boolean).length
  return [
    `${half.name}: ${judged.length} sentences`,
    `${''.padEnd(22)}     n     lens P     R   word list P     R`,
    ...rows,
    both,
    `speaker overlaps in ${found} of ${speakers.length} (${share(found, speakers.length)})`,
  ].join('\n')
}

function judge(paragraphs: Text, { language }: Half): Judged[] {
  const text = paragraphs.map((sentences) => sentences.map((one) => one.text).join(' ')).join('\n')
  const marks = lens(text, language)
  let next = 0
  return paragraphs.flat().map((sentence) => {
    const start = next
    const end = start + sentence.text.length
    next = end + 1
    const own = marks.filter((mark) => mark.sentence.start < end && mark.sentence.end > start)
    return {
      sentence,
      lens: new Set(own.map((mark) => mark.class)),
      list: classesByWord(sentence.text, language),
      speaker: speakerFound(sentence, own, start),
    }
  })
}

function speakerFound(
  { text, speaker, classes }: Labelled,
  marks: LensMark[],
  start: number,
): boolean | null {
  const attributions = marks.filter((mark) => mark.class === 'attributed')
  if (speaker === '' || !classes.has('attributed') || attributions.length === 0) return null
  const at = text.toLowerCase().indexOf(speaker.toLowerCase())
  if (at === -1) throw new Error(`the speaker “${speaker}” is not in “${text}”`)
  const from = start + at
  return attributions.some(
    (mark) => mark.speaker && mark.speaker.start < from + speaker.length && mark.speaker.end > from,
  )
}

function row(title: string, judged: readonly Judged[], classes: readonly LensClass[]): string {
  const lensCount = count(judged, classes, ({ lens }) => lens)
  const listCount = count(judged, classes, ({ list }) => list)
  const n = String(lensCount.right + lensCount.missed).padStart(6)
  const cells = [lensCount, listCount].map(({ right, wrong, missed }) => [
    share(right, right + wrong),
    share(right, right + missed),
  ])
  return `${title.padEnd(22)}${n}${cells.map(([p, r]) => `${p?.padStart(11)}${r?.padStart(6)}`).join('   ')}`
}

function count(
  judged: readonly Judged[],
  classes: readonly LensClass[],
  found: (one: Judged) => ReadonlySet<LensClass>,
): Count {
  const total = { right: 0, wrong: 0, missed: 0 }
  for (const one of judged)
    for (const name of classes) {
      const wanted = one.sentence.classes.has(name)
      if (found(one).has(name)) total[wanted ? 'right' : 'wrong']++
      else if (wanted) total.missed++
    }
  return total
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(2))
