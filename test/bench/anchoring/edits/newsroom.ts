import { CLOSE, cutOut, join, OPEN, partsOf, type Parts } from '../marked.ts'
import type { Chance } from '../random.ts'
import { sentencesIn } from '../words.ts'
import type { Edit } from './edit.ts'

/** The sentence of the quote put between two of another paragraph; null where it is no part of one, or all of its paragraph. */
function sentenceMoved(parts: Parts, chance: Chance): Parts | null {
  const { blocksBefore, before, quote, after, blocksAfter } = parts
  const own = before + OPEN + quote + CLOSE + after
  const sentence = sentencesIn(own).find(({ start, end }) => {
    const text = own.slice(start, end)
    return text.includes(OPEN) && text.includes(CLOSE)
  })
  const hosts = [...blocksBefore, ...blocksAfter].filter((block) => sentencesIn(block).length > 1)
  if (!sentence || quote.includes('\n') || hosts.length === 0) return null
  const left = `${own.slice(0, sentence.start).trimEnd()} ${own.slice(sentence.end).trimStart()}`.trim()
  if (left === '') return null
  const host = chance.pick(hosts)
  const edge = chance.pick(sentencesIn(host).slice(0, -1)).end
  const moved = `${host.slice(0, edge)} ${own.slice(sentence.start, sentence.end)}${host.slice(edge)}`
  const blocks = [...blocksBefore, left, ...blocksAfter]
  return partsOf(blocks.toSpliced(blocks.indexOf(host), 1, moved))
}

/** What newsrooms do to an article that is out, beside correcting words. */
export const newsroom: readonly Edit[] = [
  {
    name: 'the quote repeated as a teaser on top',
    apply(marked) {
      const parts = partsOf(marked)
      if (parts.quote.includes('\n') || parts.blocksBefore.length < 2) return null
      const [heading = '', ...others] = parts.blocksBefore
      return { now: join({ ...parts, blocksBefore: [heading, parts.quote, ...others] }) }
    },
  },
  {
    name: 'new entries on top, under the time of day',
    apply(marked, article, chance) {
      const parts = partsOf(marked)
      const entries = chance
        .some(article.related(chance.between(1, 1e9)), chance.between(1, 4))
        .flatMap((entry) => [`${chance.between(10, 23)}:${chance.between(10, 59)} Uhr`, entry])
      return { now: join({ ...parts, blocksBefore: [...entries, ...parts.blocksBefore] }) }
    },
  },
  {
    name: 'the headline written anew, two paragraphs joined',
    apply(marked, article, chance) {
      const parts = partsOf(marked)
      if (parts.blocksBefore.length < 3) return null
      const [, ...others] = parts.blocksBefore
      const headline = article.related(chance.between(1, 1e9))[0] ?? ''
      const at = chance.between(0, others.length - 2)
      const joined = others.toSpliced(at, 2, others.slice(at, at + 2).join(' '))
      return { now: join({ ...parts, blocksBefore: [headline, ...joined] }) }
    },
  },
  {
    name: 'its sentence moved to another paragraph',
    apply(marked, _, chance) {
      const moved = sentenceMoved(partsOf(marked), chance)
      return moved && { now: join(moved) }
    },
  },
  {
    name: 'the quote gone, a notice of the correction in its place',
    apply(marked, _, chance) {
      const parts = partsOf(marked)
      const notice = chance.pick([
        'Korrektur: In einer früheren Fassung stand hier eine falsche Angabe.',
        'Correction: an earlier version of this article misstated this.',
      ])
      return { now: cutOut({ ...parts, before: `${parts.before} ${notice}` }) }
    },
  },
  {
    name: 'the quote gone, its paragraph moved to the end',
    apply(marked) {
      const { blocksBefore, before, quote, after, blocksAfter } = partsOf(marked)
      if (sentencesIn(before + after).length === 0 || quote.includes('\n') || blocksAfter.length === 0)
        return null
      const [left = ''] = cutOut({ blocksBefore: [], before, quote, after, blocksAfter: [] })
      return { now: [...blocksBefore, ...blocksAfter, left] }
    },
  },
]
