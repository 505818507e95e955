import { cutOut, join, partsOf, type Marked } from '../marked.ts'
import type { Chance } from '../random.ts'
import {
  editWord,
  otherNumber,
  overlap,
  replaceWord,
  sentencesIn,
  sentencesOf,
  wordsIn,
  wordsOf,
} from '../words.ts'
import type { Article } from '../article.ts'
import type { Edit } from './edit.ts'
import { otherParagraphs } from './other-paragraphs.ts'

/** A sentence with fewer of the quote's words than this is another sentence, whatever place it stands in. */
const QUITE_ANOTHER = 0.35

function anotherSentence(quote: string, article: Article, chance: Chance): string | null {
  const sentences = sentencesOf(article.related(chance.between(1, 1e9)))
  const other = sentences.filter((sentence) => overlap(sentence, quote) < QUITE_ANOTHER)
  return other.length === 0 ? null : chance.pick(other)
}

/** The quote with another word or number in it; null when it is too short for that. */
function nearTwin(quote: string, words: readonly string[], chance: Chance): string | null {
  const there = wordsIn(quote)
  if (there.length < 3) return null
  return (
    (chance.share(0.5) && otherNumber(quote, chance)) || replaceWord(quote, chance.pick(there), words, chance)
  )
}

/** The near twin put somewhere else, so that something much like the quote stays. */
function withNearTwin(marked: Marked, words: readonly string[], chance: Chance): Marked | null {
  const parts = partsOf(marked)
  const twin = nearTwin(parts.quote, words, chance)
  if (twin === null || parts.blocksAfter.length < 2) return null
  const at = chance.between(1, parts.blocksAfter.length - 1)
  const host = parts.blocksAfter[at] ?? ''
  const edge = chance.pick([0, ...sentencesIn(host).map(({ end }) => end)])
  const block = edge === 0 ? `${twin} ${host}` : `${host.slice(0, edge)} ${twin}${host.slice(edge)}`
  return join({ ...parts, blocksAfter: parts.blocksAfter.with(at, block) })
}

/** The near twin right before or after the quote. */
function withNearTwinBeside(marked: Marked, words: readonly string[], chance: Chance): Marked | null {
  const parts = partsOf(marked)
  const twin = nearTwin(parts.quote, words, chance)
  if (twin === null || twin.includes('\n')) return null
  return chance.share(0.5)
    ? join({ ...parts, before: `${parts.before}${twin} ` })
    : join({ ...parts, after: ` ${twin}${parts.after}` })
}

/** The sentences that the quote has a part of cut out of its paragraph; null where nothing of that would be left. */
function withoutSentences(marked: Marked): Marked | null {
  const parts = partsOf(marked)
  if (parts.quote.includes('\n')) return null
  const start = sentencesIn(`${parts.before}${parts.quote}`).at(-1)?.start ?? 0
  const rest = `${parts.quote}${parts.after}`
  const end = sentencesIn(rest).find((sentence) => sentence.end >= parts.quote.length)?.end ?? rest.length
  const first = sentencesIn(`${parts.before}${rest}`).findLast(
    (sentence) => sentence.start <= Math.min(start, parts.before.length),
  )
  const before = parts.before.slice(0, first?.start ?? 0)
  const after = rest.slice(end)
  return (before + after).trim() === '' ? null : cutOut({ ...parts, before, after })
}

/** Edits after which the quote is nowhere. */
export const gone: readonly Edit[] = [
  { name: 'the quote', apply: (marked) => ({ now: cutOut(partsOf(marked)) }) },
  {
    name: 'the paragraphs of the quote',
    apply(marked) {
      const parts = partsOf(marked)
      return { now: [...parts.blocksBefore, ...parts.blocksAfter] }
    },
  },
  {
    name: 'the sentence of the quote',
    apply(marked) {
      const now = withoutSentences(marked)
      return now && { now }
    },
  },
  {
    name: 'the sentence of the quote, and others edited',
    apply(marked, article, chance) {
      const edited = chance.pick(otherParagraphs).apply(marked, article, chance)
      const now = edited && withoutSentences(edited.now)
      return now && { now }
    },
  },
  {
    name: 'the quote, and words beside it edited',
    apply(marked, { blocks }, chance) {
      const parts = partsOf(marked)
      const words = wordsOf(blocks.join('\n'))
      const [before, after] = [editWord(parts.before, words, chance), editWord(parts.after, words, chance)]
      return { now: cutOut({ ...parts, before, after }) }
    },
  },
  {
    name: 'the quote, and other paragraphs edited',
    apply(marked, article, chance) {
      const edited = chance.pick(otherParagraphs).apply(marked, article, chance)
      return edited && { now: cutOut(partsOf(edited.now)) }
    },
  },
  {
    name: 'the quote, where much the same remains',
    apply(marked, { blocks }, chance) {
      const before = withNearTwin(marked, wordsOf(blocks.join('\n')), chance)
      return before && { before, now: cutOut(partsOf(before)) }
    },
  },
  {
    name: 'the quote, where much the same stands beside it',
    apply(marked, { blocks }, chance) {
      const before = withNearTwinBeside(marked, wordsOf(blocks.join('\n')), chance)
      return before && { before, now: cutOut(partsOf(before)) }
    },
  },
  {
    name: 'the same, and other paragraphs edited',
    apply(marked, article, chance) {
      const before = withNearTwin(marked, wordsOf(article.blocks.join('\n')), chance)
      const edited = before && chance.pick(otherParagraphs).apply(before, article, chance)
      return edited && { before, now: cutOut(partsOf(edited.now)) }
    },
  },
  {
    name: 'another sentence in its place',
    apply(marked, article, chance) {
      const parts = partsOf(marked)
      const other = wordsIn(parts.quote).length < 4 ? null : anotherSentence(parts.quote, article, chance)
      return other === null ? null : { now: cutOut({ ...parts, before: `${parts.before} ${other}` }) }
    },
  },
]
