import { join, partsOf, type Marked, type Parts } from '../marked.ts'
import type { Chance } from '../random.ts'
import { editWord, wordsOf } from '../words.ts'
import type { Edit } from './edit.ts'

/** Applies `change` to what stands before and after the blocks of the quote. */
function others(marked: Marked, change: (blocks: readonly string[]) => readonly string[]): Marked {
  const parts = partsOf(marked)
  return join({ ...parts, blocksBefore: change(parts.blocksBefore), blocksAfter: change(parts.blocksAfter) })
}

const count = ({ blocksBefore, blocksAfter }: Parts) => blocksBefore.length + blocksAfter.length

/** `blocks` with some of `added` put in between, at either end too. */
function withAdded(blocks: readonly string[], added: readonly string[], chance: Chance): string[] {
  return added.reduce((all, block) => all.toSpliced(chance.between(0, all.length), 0, block), [...blocks])
}

/** Edits that leave the blocks of the quote as they are. */
export const otherParagraphs: readonly Edit[] = [
  {
    name: 'other paragraphs put in',
    apply: (marked, article, chance) => {
      const added = article.related(chance.between(1, 1e9))
      return {
        now: others(marked, (blocks) => withAdded(blocks, chance.some(added, chance.between(1, 5)), chance)),
      }
    },
  },
  {
    name: 'other paragraphs removed',
    apply(marked, _, chance) {
      if (count(partsOf(marked)) === 0) return null
      const kept = chance.between(0, 9) / 10
      return { now: others(marked, (blocks) => blocks.filter(() => chance.share(kept))) }
    },
  },
  {
    name: 'paragraphs in another order',
    apply(marked, _, chance) {
      const parts = partsOf(marked)
      const shuffled = chance.some([...parts.blocksBefore, ...parts.blocksAfter], count(parts))
      const at = chance.between(0, shuffled.length)
      return { now: join({ ...parts, blocksBefore: shuffled.slice(0, at), blocksAfter: shuffled.slice(at) }) }
    },
  },
  {
    name: 'a word edited in every other one',
    apply(marked, { blocks }, chance) {
      const words = wordsOf(blocks.join('\n'))
      return { now: others(marked, (blocks) => blocks.map((block) => editWord(block, words, chance))) }
    },
  },
  {
    name: 'half of the others written anew',
    apply(marked, article, chance) {
      const anew = article.related(chance.between(1, 1e9))
      return {
        now: others(marked, (blocks) =>
          blocks.map((block) => (chance.share(0.5) ? block : chance.pick(anew))),
        ),
      }
    },
  },
]
