import { edgesOf } from '../doubt/edges.ts'
import type { Finding } from './finding.ts'
import type { Frame } from './frame.ts'
import { ALIKE, isBlock } from '../doubt/judge.ts'
import { ownLine } from './lines.ts'
import { MEETING } from '../doubt/meeting.ts'
import { placeOn, type Place } from './places.ts'
import { isContext } from '../doubt/support.ts'
import type { Versions } from '../versions/versions.ts'
import { NEIGHBOURS, ownWords, weightsIn } from '../doubt/weights.ts'
import { placesInRow } from '../text/word-index.ts'
import { DISPUTED, hasUniqueRow, UNKNOWN } from '../versions/word-map.ts'
import { beginsBlock, endsBlock } from '../text/words.ts'

/** Words beside a quote that have to be the same, up to the edge of its block, for nothing else to matter. */
const NEAR = 8
/** What words beside a quote have to say for sure where it was, in bits: two or three of them. */
const SURE = 16
/** What a quote has to say that is told by one side alone. */
const BY_ONE_SIDE = 24

/**
 * Where a passage is by what became of the words in and around it: a place, none when its sides have met and it stands nowhere else, or
 * two when another passage has become the same; null when they do not say so for sure. `frame` is a part of the earlier text.
 */
export function findMapped(frame: Frame, versions: Versions): Finding | null {
  const { from, to, base, hashes } = frame
  const now = versions.newerWords()
  const map = versions.map()
  const partners = map.partners.subarray(base, base + hashes.length)
  if (partners.subarray(from, to).every((place) => place === DISPUTED)) return { candidates: 2 }
  const [first, last] = ownWords(frame)
  // A block that stands twice is told from its twin by what is around it, and that may have been moved.
  const twin = !hasUniqueRow(map, base + first, base + last + 1)
  if (isIntact(frame, versions, twin)) return edgesOf(frame, partners, now)
  if (beginsBlock(frame, first) && endsBlock(frame, last)) {
    const moved = blockMoved(hashes.subarray(first, last + 1), versions)
    const within = (word: number) => word >= first && word <= last
    if (moved !== null)
      return edgesOf(
        frame,
        partners.map((_, word) => (within(word) ? moved + word - first : UNKNOWN)),
        now,
      )
  }
  if (!isBlock(frame, from, to) && hasMet(frame, partners)) {
    const found = placesInRow(hashes.subarray(from, to), versions.newerIndex())
    return found.length === 0 ? 'nowhere' : null
  }
  const diagonal = twin ? null : ownLine(frame, versions)
  return diagonal === null ? null : edited(frame, partners, versions, diagonal)
}

/** True when quote and context have become the same in a row: far enough, or up to the edge of the block, beyond it for a twin. */
function isIntact({ from, to, base }: Frame, versions: Versions, twin: boolean): boolean {
  const [earlier, newer] = [versions.earlierWords(), versions.newerWords()]
  const { partners } = versions.map()
  if (partners[base + from]! < 0 || !inRow(partners, base + from, base + to)) return false
  const reaches = (word: number, step: -1 | 1): boolean => {
    const isEdge = step < 0 ? beginsBlock : endsBlock
    let [near, beyond] = [0, 0]
    for (let at = word; ; at += step) {
      const [next, place] = [partners[at + step], partners[at]! + step]
      if (next === undefined && newer.hashes[place] === undefined) return true
      if (!twin && isEdge(earlier, at) && isEdge(newer, partners[at]!)) return true
      if (next !== place) return false
      if (beyond > 0 || isEdge(earlier, at)) beyond++
      if (twin ? beyond === MEETING : ++near === NEAR) return true
    }
  }
  return reaches(base + from, -1) && reaches(base + to - 1, 1)
}

/** Where a block begins that stands once in either text; null when it does not. */
function blockMoved(block: Int32Array, { earlierIndex, newerIndex }: Versions): number | null {
  const [now, then] = [newerIndex(), earlierIndex()].map((text) =>
    placesInRow(block, text).filter((first) => isBlock(text, first, first + block.length)),
  )
  return now?.length === 1 && then?.length === 1 ? now[0]! : null
}

/** True when what stood on either side of the quote now stands side by side. */
function hasMet({ from, to }: Frame, partners: Int32Array): boolean {
  const before = partners[from - 1] ?? -1
  return (
    before >= 0 &&
    partners[to] === before + 1 &&
    inRow(partners, from - MEETING, from) &&
    inRow(partners, to, to + MEETING)
  )
}

function inRow(partners: Int32Array, least: number, most: number): boolean {
  for (let word = least + 1; word < most; word++)
    if (partners[word] !== (partners[word - 1] ?? NaN) + 1) return false
  return true
}

/** The quote where it was edited, or its context was, when enough of either is certain. */
function edited(frame: Frame, partners: Int32Array, versions: Versions, diagonal: number): Place | null {
  const { from, to, hashes } = frame
  const now = versions.newerIndex()
  const weights = weightsIn(frame, now, NEIGHBOURS)
  const place = placeOn(frame, weights, now, diagonal)
  if (!place) return null
  const certain = (least: number, most: number): number => {
    let bits = 0
    for (let word = least; word < most; word++)
      if (place.partners[word]! >= 0 && place.partners[word] === partners[word]) bits += weights[word]!
    return bits
  }
  const sure = [certain(0, from), certain(to, hashes.length)].filter((bits) => bits >= SURE).length
  const contexts = [place.left, place.right].filter(isContext).length
  if (contexts === 2 && sure === 2 && place.share >= ALIKE) return place
  const quoteIsSure = place.share === 1 && certain(from, to) > place.quote - 1 && place.quote >= BY_ONE_SIDE
  return quoteIsSure && contexts > 0 && sure > 0 ? place : null
}
