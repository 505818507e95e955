import { MEETING } from './meeting.ts'

/** What stands on one side of a quote before the nearest word that is known, counted in words. */
export interface Gap {
  /** How many there were, and how many there are. */
  had: number
  has: number
  /** How many words right beside the quote are the same. */
  same: number
  /** No word is known there: what follows is the end of the text. */
  isEnd: boolean
}

/** How far from a quote the nearest known word may be, then and now, to be beside it. */
const CLOSE = 4
/** How many more words, or fewer, there may be then: one was put in or taken out. */
const EDITED = 1
/** How many more words, or fewer, may stand between the two now, or between a quote and the end of the text. */
const MORE = 40
const MORE_AT_END = 8

/**
 * True when a quote that stands once between the nearest known words on either side is held by them. What stood right beside it has to
 * be there still on one side at least, or to have become something else; of a quote that says little a known word has to be near.
 */
export function isEnclosed(gaps: readonly Gap[], isTelling: boolean): boolean {
  if (gaps.some(({ has, had, isEnd }) => has < 0 || Math.abs(has - had) > (isEnd ? MORE_AT_END : MORE)))
    return false
  if (!gaps.some(({ same, had }) => same > 0 || had > 0)) return false
  const isBeside = ({ same, had, has, isEnd }: Gap) =>
    same >= MEETING || (!isEnd && Math.max(had, has) <= CLOSE && Math.abs(has - had) <= EDITED)
  return isTelling || gaps.some(isBeside)
}
