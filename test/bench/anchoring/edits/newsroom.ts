import { cutOut, join, partsOf } from '../marked.ts'
import { sentencesIn } from '../words.ts'
import type { Edit } from './edit.ts'

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
