import type { Raw } from './find.ts'
import type { LensClass, Span } from './mark.ts'

/** Brings together what says the same about one sentence, and puts the rest in the order of the text. */
export function settle(marks: readonly Raw[]): readonly Raw[] {
  if (marks.length < 2) return marks
  const byClass = new Map<LensClass, Raw[]>()
  for (const mark of marks) {
    const same = byClass.get(mark.class)
    if (same) same.push(mark)
    else byClass.set(mark.class, [mark])
  }
  return [...byClass]
    .flatMap(([name, same]) => (name === 'attributed' ? attributions(same) : apart(same, cueOf, longer)))
    .toSorted((a, b) => a.cue.start - b.cue.start || a.weight - b.weight)
}

/** Of attributions to the same speaker the weightiest; where nobody is named the weightiest of all. */
function attributions(marks: readonly Raw[]): Raw[] {
  const named = marks.filter(({ speaker }) => speaker)
  if (named.length > 0) return apart(named, (mark) => mark.speaker ?? mark.cue, weightier)
  return [marks.reduce((best, mark) => (weightier(mark, best) ? mark : best))]
}

/** One mark of each run of spans that overlap. */
function apart(
  marks: readonly Raw[],
  spanOf: (mark: Raw) => Span,
  better: (a: Raw, b: Raw) => boolean,
): Raw[] {
  const kept: Raw[] = []
  let end = -1
  for (const mark of marks.toSorted((a, b) => spanOf(a).start - spanOf(b).start)) {
    const last = kept.at(-1)
    if (!last || spanOf(mark).start >= end) kept.push(mark)
    else if (better(mark, last)) kept[kept.length - 1] = mark
    end = Math.max(end, spanOf(mark).end)
  }
  return kept
}

const cueOf = ({ cue }: Raw) => cue
const weightier = (a: Raw, b: Raw) => a.weight - b.weight < 0
const length = ({ start, end }: Span) => end - start
const longer = (a: Raw, b: Raw) => length(a.cue) > length(b.cue)
