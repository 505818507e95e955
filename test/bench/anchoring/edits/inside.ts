import { join, partsOf } from '../marked.ts'
import type { Chance } from '../random.ts'
import { deleteWord, insertWord, otherNumber, replaceWord, wordsIn, wordsOf } from '../words.ts'
import type { Edit } from './edit.ts'
import { otherParagraphs } from './other-paragraphs.ts'
import { setAnew } from './typography.ts'

type Change = (quote: string, words: readonly string[], chance: Chance) => string | null

/** What is done to one word of the quote; a quote of a single word has none to spare. */
const changes: Readonly<Record<string, Change>> = {
  'a word replaced': (quote, words, chance) => {
    const there = wordsIn(quote)
    return there.length < 2 ? null : replaceWord(quote, chance.pick(there), words, chance)
  },
  'a word put in': (quote, words, chance) => {
    const [, ...there] = wordsIn(quote)
    return there.length === 0 ? null : insertWord(quote, chance.pick(there), words, chance)
  },
  'a word deleted': (quote, _, chance) => {
    const there = wordsIn(quote)
    return there.length < 2 ? null : deleteWord(quote, chance.pick(there))
  },
  'the first word replaced': (quote, words, chance) => {
    const there = wordsIn(quote)
    return there.length < 2 || !there[0] ? null : replaceWord(quote, there[0], words, chance)
  },
  'the last word replaced': (quote, words, chance) => {
    const there = wordsIn(quote)
    const last = there.at(-1)
    return there.length < 2 || !last ? null : replaceWord(quote, last, words, chance)
  },
  'the last word made longer': (quote, words, chance) => {
    const last = wordsIn(quote).at(-1)
    const own = last && quote.slice(last.start, last.end)
    return own ? replaceWord(quote, last, [`${own}-${chance.pick(words)}`], chance) : null
  },
  'the first word deleted': (quote) => {
    const there = wordsIn(quote)
    return there.length < 2 || !there[0] ? null : deleteWord(quote, there[0])
  },
  'the last word deleted': (quote) => {
    const there = wordsIn(quote)
    const last = there.at(-1)
    return there.length < 2 || !last ? null : deleteWord(quote, last)
  },
  'a number changed': (quote, _, chance) => otherNumber(quote, chance),
  'a name changed': (quote, words, chance) => {
    const isName = /^\p{Lu}\p{Ll}{2,}/u
    const there = wordsIn(quote)
      .slice(1)
      .filter(({ start, end }) => isName.test(quote.slice(start, end)))
    const names = words.filter((word) => isName.test(word))
    return there.length === 0 ? null : replaceWord(quote, chance.pick(there), names, chance)
  },
}

const edits: readonly Edit[] = Object.entries(changes).map(([name, by]) => ({
  name,
  apply(marked, { blocks }, chance) {
    const parts = partsOf(marked)
    const quote = by(parts.quote, wordsOf(blocks.join('\n')), chance)
    return quote === null || quote === parts.quote ? null : { now: join({ ...parts, quote }) }
  },
}))

/** One edit after the other. */
const after = (name: string, first: readonly Edit[], second: readonly Edit[]): Edit => ({
  name,
  apply(marked, article, chance) {
    const edited = chance.pick(first).apply(marked, article, chance)
    return edited && chance.pick(second).apply(edited.now, article, chance)
  },
})

const anew: Edit = { name: '', apply: (marked, _, chance) => ({ now: setAnew(marked, chance) }) }

/** Edits of one word of the quote. */
export const inside: readonly Edit[] = [
  ...edits,
  after('a word, and other paragraphs', edits, otherParagraphs),
  after('a word, and all set anew', edits, [anew]),
]
