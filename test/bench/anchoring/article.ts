import { english } from './english.ts'
import { german } from './german.ts'
import { castOf, say, type Grammar } from './grammar.ts'
import { chance, type Chance } from './random.ts'

/** An article as the texts of its blocks. */
export interface Article {
  blocks: readonly string[]
  /** Another article on the same subject: other sentences of the same forms, words and names. */
  related(seed: number): readonly string[]
}

/** A made-up news article, German or English, of some 300 to 1,500 words; one in eight is a live ticker. */
export function madeArticle(seed: number): Article {
  const own = chance(seed)
  const cast = castOf(own.share(0.5) ? german : english, own)
  const made = own.share(1 / 8) ? ticker : written
  return { blocks: made(cast, own), related: (seed) => made(cast, chance(seed)) }
}

/** Short entries under the time of day, the newest first, the same notices again and again between them. */
function ticker(cast: Grammar, chance: Chance): string[] {
  const one = (name: string) => say(cast, name, chance)
  const blocks = [one('heading')]
  for (
    let minute = chance.between(900, 1400);
    minute > 60 && blocks.length < 60;
    minute -= chance.between(1, 90)
  ) {
    blocks.push(`${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`)
    blocks.push(Array.from({ length: chance.between(1, 2) }, () => one('sentence')).join(' '))
    if (chance.share(0.2)) blocks.push(one('boilerplate'))
  }
  return blocks
}

/** Headings, paragraphs, lists and what pages put between them. */
export function written(cast: Grammar, chance: Chance): string[] {
  const one = (name: string) => say(cast, name, chance)
  const blocks = [one('heading'), paragraph(cast, chance)]
  const count = chance.between(6, 24)
  while (blocks.length < count) {
    if (chance.share(0.12)) blocks.push(one('heading'))
    if (chance.share(0.1)) blocks.push(...rows(cast, chance))
    if (chance.share(0.12)) blocks.push(one('boilerplate'))
    if (chance.share(0.04)) blocks.push(one('aside'))
    blocks.push(paragraph(cast, chance))
  }
  // What pages repeat: a teaser, a notice, a whole paragraph now and then.
  if (chance.share(0.3)) blocks.splice(chance.between(1, blocks.length), 0, chance.pick(blocks))
  return blocks
}

function paragraph(cast: Grammar, chance: Chance): string {
  return Array.from({ length: chance.between(1, 6) }, () => say(cast, 'sentence', chance)).join(' ')
}

/** A list of items of one form. */
function rows(cast: Grammar, chance: Chance): string[] {
  const alike = { ...cast, row: [chance.pick(cast['row'] ?? [])] }
  return Array.from({ length: chance.between(3, 6) }, () => say(alike, 'row', chance))
}
