import type { Article } from '../article.ts'
import { partsOf } from '../marked.ts'
import type { Chance } from '../random.ts'
import { sentencesOf, wordsIn, wordsOf } from '../words.ts'
import type { Edit } from './edit.ts'

/** How many words a notice or a heading has at most. */
const NOTICE = 8

/** Articles the quote was never in. */
export const foreign: readonly Edit[] = [
  {
    name: 'another article on the subject',
    apply: (_, article, chance) => ({ now: article.related(chance.between(1, 1e9)) }),
  },
  {
    name: 'another one, a fifth of it the same paragraphs',
    apply(marked, article, chance) {
      const { blocksBefore, quote, blocksAfter } = partsOf(marked)
      const other = article.related(chance.between(1, 1e9))
      let room = wordsIn(other.join('\n')).length / 5
      const shared = chance
        .some([...blocksBefore, ...blocksAfter], 10)
        .filter((block) => !block.includes(quote) && (room -= wordsIn(block).length) > 0)
      return { now: [...other.slice(0, 2), ...shared, ...other.slice(2)] }
    },
  },
  {
    name: 'another one, with the same notices and headings',
    apply(marked, article, chance) {
      const { blocksBefore, blocksAfter, quote } = partsOf(marked)
      const notices = [...blocksBefore, ...blocksAfter].filter(
        (block) => wordsIn(block).length <= NOTICE && !block.includes(quote) && !quote.includes(block),
      )
      const other = article.related(chance.between(1, 1e9))
      return notices.length === 0
        ? null
        : {
            now: notices.reduce(
              (all, block) => all.toSpliced(chance.between(0, all.length), 0, block),
              [...other],
            ),
          }
    },
  },
  {
    name: 'the same form with other names and numbers',
    apply: (_, article, chance) => ({ now: filledAnew(article, chance) }),
  },
]

/** An article of the same sentences in another order, every number and every second name in them another one; those without are left out. */
export function filledAnew({ blocks }: Article, chance: Chance): string[] {
  const names = wordsOf(blocks.join('\n')).filter((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word))
  const sentences = sentencesOf(blocks).flatMap((sentence) => {
    const filled = sentence
      .replace(/\d/gu, () => String(chance.between(1, 9)))
      .replace(/(?<=\p{L} )\p{Lu}\p{Ll}{2,}[\p{L}-]*/gu, (name) =>
        chance.share(0.5) ? chance.pick(names) : name,
      )
    return filled === sentence ? [] : [filled]
  })
  return inBlocks(chance.some(sentences, sentences.length), chance)
}

function inBlocks(sentences: readonly string[], chance: Chance): string[] {
  const blocks: string[] = []
  for (let at = 0; at < sentences.length;) {
    const next = at + chance.between(1, 4)
    blocks.push(sentences.slice(at, next).join(' '))
    at = next
  }
  return blocks
}
