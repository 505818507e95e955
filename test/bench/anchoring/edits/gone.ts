import { cutOut, join, partsOf, type Marked } from '../marked.ts'
import type { Chance } from '../random.ts'
import { editWord, overlap, replaceWord, sentencesIn, wordsIn, wordsOf } from '../words.ts'
import type { Article } from '../article.ts'
import type { Edit } from './edit.ts'
import { otherParagraphs } from './other-paragraphs.ts'

/** A sentence with fewer of the quote's words than this is another sentence, whatever place it stands in. */
const QUITE_ANOTHER = 0.35

function anotherSentence(quote: string, article: Article, chance: Chance): string | null {
  const sentences = article
    .related(chance.between(1, 1e9))
    .flatMap((block) => sentencesIn(block).map(({ start, end }) => block.slice(start, end)))
  const other = sentences.filter((sentence) => overlap(sentence, quote) < QUITE_ANOTHER)
  return other.length === 0 ? null : chance.pick(other)
}

/** The quote with another word in it, put somewhere else, so that something much like it stays. */
function withNearTwin(marked: Marked, words: readonly string[], chance: Chance): Marked | null {
  const parts = partsOf(marked)
  const there = wordsIn(parts.quote)
  if (there.length < 3 || parts.blocksAfter.length < 2) return null
  const twin = replaceWord(parts.quote, chance.pick(there), words, chance)
  const at = chance.between(1, parts.blocksAfter.length - 1)
  const host = parts.blocksAfter[at] ?? ''
  const edge = chance.pick([0, ...sentencesIn(host).map(({ end }) => end)])
  const block = edge === 0 ? `${twin} ${host}` : `${host.slice(0, edge)} ${twin}${host.slice(edge)}`
  return join({ ...parts, blocksAfter: parts.blocksAfter.with(at, block) })
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

/** Articles the quote was never in. */
export const foreign: readonly Edit[] = [
  {
    name: 'another article on the subject',
    apply: (_, article, chance) => ({ now: article.related(chance.between(1, 1e9)) }),
  },
]
