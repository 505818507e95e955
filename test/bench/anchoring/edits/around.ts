import { join, partsOf, type Parts } from '../marked.ts'
import type { Chance } from '../random.ts'
import { deleteWord, insertWord, replaceWord, sentencesIn, sentencesOf, wordsIn, wordsOf } from '../words.ts'
import type { Edit } from './edit.ts'

/** Changes the text before or after the quote, within reach of its context; null where there is nothing. */
type Change = (
  text: string,
  side: 'before' | 'after',
  words: readonly string[],
  chance: Chance,
) => string | null

/** How near the quote an edit of its context has to be, in words. */
const NEAR = 4

const word: Change = (text, side, words, chance) => {
  const there = wordsIn(text)
  const near = side === 'before' ? there.slice(-NEAR) : there.slice(0, NEAR)
  if (near.length === 0) return null
  const at = chance.pick(near)
  return chance.pick([
    replaceWord(text, at, words, chance),
    deleteWord(text, at),
    insertWord(text, at, words, chance),
  ])
}

/** The sentence, or what there is of it on that side, written anew. */
const sentence =
  (anew: readonly string[]): Change =>
  (text, side, _, chance) => {
    const there = sentencesIn(text)
    const at = side === 'before' ? there.at(-1) : there[0]
    if (!at || anew.length === 0 || wordsIn(text.slice(at.start, at.end)).length === 0) return null
    const other = chance.pick(anew)
    return side === 'before' ? `${text.slice(0, at.start)}${other} ` : ` ${other}${text.slice(at.end)}`
  }

function apply(
  parts: Parts,
  by: Change,
  sides: readonly ('before' | 'after')[],
  words: readonly string[],
  chance: Chance,
) {
  const changed = sides.map((side) => [side, by(parts[side], side, words, chance)] as const)
  if (changed.some(([, text]) => text === null)) return null
  return { now: join({ ...parts, ...Object.fromEntries(changed) }) }
}

const one = (chance: Chance) => [chance.pick(['before', 'after'] as const)]
const both = () => ['before', 'after'] as const

/** Edits of the quote's own block that leave the quote as it is. */
export const around: readonly Edit[] = [
  {
    name: 'a word edited on one side',
    apply: (marked, { blocks }, chance) =>
      apply(partsOf(marked), word, one(chance), wordsOf(blocks.join('\n')), chance),
  },
  {
    name: 'a word edited on both sides',
    apply: (marked, { blocks }, chance) =>
      apply(partsOf(marked), word, both(), wordsOf(blocks.join('\n')), chance),
  },
  {
    name: 'one side written anew',
    apply: (marked, article, chance) =>
      apply(
        partsOf(marked),
        sentence(fragments(article.related(chance.between(1, 1e9)), partsOf(marked).quote)),
        one(chance),
        [],
        chance,
      ),
  },
  {
    name: 'both sides written anew',
    apply: (marked, article, chance) =>
      apply(
        partsOf(marked),
        sentence(fragments(article.related(chance.between(1, 1e9)), partsOf(marked).quote)),
        both(),
        [],
        chance,
      ),
  },
]

/** Sentences that do not have the quote in them: with it, nothing would tell which of the two is meant. */
const fragments = (blocks: readonly string[], quote: string) =>
  sentencesOf(blocks).filter((sentence) => !sentence.toLowerCase().includes(quote.toLowerCase()))
