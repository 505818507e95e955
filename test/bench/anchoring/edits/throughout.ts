import { partsOf } from '../marked.ts'
import { wordsIn } from '../words.ts'
import type { Edit } from './edit.ts'

const NAME = /^\p{Lu}\p{Ll}{2,}$/u

/** Edits that run through all of an article, the quote included. */
export const throughout: readonly Edit[] = [
  {
    name: 'a name of the quote changed throughout',
    apply(marked, { blocks, related }, chance) {
      const { quote } = partsOf(marked)
      const [, ...rest] = wordsIn(quote).map(({ start, end }) => quote.slice(start, end))
      const text = blocks.join('\n')
      const names = rest.filter((word) => NAME.test(word) && text.split(word).length > 2)
      const others =
        related(chance.between(1, 1e9))
          .join(' ')
          .match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}/gu) ?? []
      const fresh = others.filter((name) => !text.includes(name))
      if (names.length === 0 || fresh.length === 0) return null
      const [old, name] = [chance.pick(names), chance.pick(fresh)]
      return { now: marked.map((block) => block.replaceAll(old, name)) }
    },
  },
  {
    name: 'most numbers brought up to date',
    apply(marked, _, chance) {
      const now = marked.map((block) =>
        block.replace(/\d+/gu, (digits) =>
          chance.share(0.7) ? String(Number(digits) + chance.between(1, 9)) : digits,
        ),
      )
      return now.join() === marked.join() ? null : { now }
    },
  },
]
