import type { Article } from '../article.ts'
import { written } from '../article.ts'
import { english } from '../english.ts'
import { castOf, list, say, type Grammar } from '../grammar.ts'
import { chance, type Chance } from '../random.ts'
import { arabic, hebrew } from './semitic.ts'
import { chinese, japanese } from './unspaced.ts'

type Writer = (cast: Grammar, chance: Chance) => string[]

const EMOJI = list('👩‍🚒|👍🏽|🔴|🇪🇺|👨‍👩‍👧|❤️|1️⃣|🏴󠁧󠁢󠁷󠁬󠁳󠁿|😀|🚢|⚠️')

/** Posts: short paragraphs with emoji between and behind the words. */
const posts: Writer = (cast, chance) =>
  written(cast, chance).map((block) =>
    block.replace(/ /gu, () =>
      chance.share(0.2) ? ` ${chance.pick(EMOJI)} ` : chance.share(0.05) ? chance.pick(EMOJI) : ' ',
    ),
  )

/** A table as it is captured: every cell a block, the same few words and numbers in many of them, an introduction above. */
const table: Writer = (cast, chance) => {
  const cell = () =>
    chance.pick([
      () => String(chance.between(1, 60)),
      () => chance.pick(['–', 'n/a', 'open', 'closed', 'unclear']),
      () => say(cast, 'town', chance),
      () => `${chance.between(1, 99)}.${chance.between(0, 9)} %`,
      () => say(cast, 'thing', chance),
    ])()
  const columns = chance.between(3, 6)
  const cells = Array.from({ length: columns * chance.between(8, 30) }, cell)
  return [
    say(cast, 'heading', chance),
    say(cast, 'sentence', chance),
    ...cells,
    say(cast, 'sentence', chance),
  ]
}

const article =
  (grammar: Grammar, write: Writer) =>
  (seed: number): Article => {
    const own = chance(seed)
    const cast = castOf(grammar, own)
    return { blocks: write(cast, own), related: (other) => write(cast, chance(other)) }
  }

/** Articles in other scripts and of other kinds, made for a seed. */
export const kinds: Readonly<Record<string, (seed: number) => Article>> = {
  Arabic: article(arabic, written),
  Hebrew: article(hebrew, written),
  Chinese: article(chinese, written),
  Japanese: article(japanese, written),
  'English, full of emoji': article(english, posts),
  'English, a table': article(english, table),
}
