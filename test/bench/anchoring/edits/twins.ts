import type { Article } from '../article.ts'
import { CLOSE, cutOut, join, OPEN, partsOf, type Marked } from '../marked.ts'
import type { Chance } from '../random.ts'
import { sentencesIn } from '../words.ts'
import { around } from './around.ts'
import type { Edit } from './edit.ts'
import { inside } from './inside.ts'
import { otherParagraphs } from './other-paragraphs.ts'

const [OTHER_OPEN, OTHER_CLOSE] = ['\ue002', '\ue003']

/** The quote a second time, between two sentences of another block; its twin has marks of its own. */
function withTwin(marked: Marked, chance: Chance): Marked | null {
  const parts = partsOf(marked)
  if (parts.quote.includes('\n')) return null
  const twin = OTHER_OPEN + parts.quote + OTHER_CLOSE
  return hosted(marked, chance, (host) => {
    const edge = chance.pick([0, ...sentencesIn(host).map(({ end }) => end)])
    return [edge === 0 ? `${twin} ${host}` : `${host.slice(0, edge)} ${twin}${host.slice(edge)}`]
  })
}

/** The whole paragraph of the quote a second time. */
function withTwinParagraph(marked: Marked, chance: Chance): Marked | null {
  const { before, quote, after } = partsOf(marked)
  const twin = before + OTHER_OPEN + quote + OTHER_CLOSE + after
  return hosted(marked, chance, (host) => [host, ...twin.split('\n')])
}

/** `marked` with another block, before or after the quote's, turned into those that `change` gives. */
function hosted(marked: Marked, chance: Chance, change: (host: string) => string[]): Marked | null {
  const parts = partsOf(marked)
  const sides = (['blocksBefore', 'blocksAfter'] as const).filter((side) => parts[side].length > 1)
  if (sides.length === 0) return null
  const side = chance.pick(sides)
  // Not beside the quote, where it makes no difference which of the two is cut out.
  const at =
    side === 'blocksBefore'
      ? chance.between(0, parts[side].length - 2)
      : chance.between(1, parts[side].length - 1)
  return join({ ...parts, [side]: parts[side].toSpliced(at, 1, ...change(parts[side][at] ?? '')) })
}

const swaps: Readonly<Record<string, string>> = {
  [OPEN]: OTHER_OPEN,
  [CLOSE]: OTHER_CLOSE,
  [OTHER_OPEN]: OPEN,
  [OTHER_CLOSE]: CLOSE,
}

/** The quote and its twin with their parts exchanged: what edits the quote then edits the twin. */
const exchanged = (marked: Marked) =>
  marked
    .join('\n')
    .replace(/[\ue000-\ue003]/gu, (mark) => swaps[mark] ?? '')
    .split('\n')

type Version = (before: Marked, article: Article, chance: Chance) => Marked | null | undefined

const version =
  (edits: readonly Edit[]): Version =>
  (before, article, chance) =>
    chance.pick(edits).apply(before, article, chance)?.now

const bothBy =
  (edits: readonly Edit[]): Version =>
  (before, article, chance) => {
    const one = version(edits)(before, article, chance)
    const both = one && version(edits)(exchanged(one), article, chance)
    return both && exchanged(both)
  }

const oursCut: Version = (before) => cutOut(partsOf(before))
const otherCut: Version = (before) => {
  const parts = partsOf(exchanged(before))
  return parts.quote === '' ? null : exchanged(cutOut(parts))
}

const then =
  (first: Version, second: Version): Version =>
  (before, article, chance) => {
    const between = first(before, article, chance)
    return between && second(between, article, chance)
  }

const edit = (name: string, twin: typeof withTwin, to: Version): Edit => ({
  name,
  apply(marked, article, chance) {
    const before = twin(marked, chance)
    const now = before && to(before, article, chance)
    return now ? { before: withoutTwinMarks(before), now: withoutTwinMarks(now) } : null
  },
})

const withoutTwinMarks = (marked: Marked): Marked =>
  marked.map((block) => block.replaceAll(/[\ue002\ue003]/gu, ''))

const others = version(otherParagraphs)

/** Articles in which the quote stands twice. */
export const twins: readonly Edit[] = [
  edit('other paragraphs edited', withTwin, others),
  edit('ours cut out', withTwin, oursCut),
  edit('ours cut out, others edited', withTwin, then(others, oursCut)),
  edit('the other cut out', withTwin, otherCut),
  edit('a word edited in ours', withTwin, version(inside)),
  edit('a word edited in both', withTwin, bothBy(inside)),
  edit('both contexts written anew', withTwin, bothBy(around.slice(-1))),
  edit('same paragraph twice, others edited', withTwinParagraph, others),
  edit('same paragraph twice, ours cut out', withTwinParagraph, oursCut),
  edit('same paragraph twice, a word edited in ours', withTwinParagraph, version(inside)),
]
