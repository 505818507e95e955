import type { AnchorState, Passage } from '../model/passage.ts'
import { anywhere, isCutOut, nearContext, verbatim, type Candidate, type Wanted } from './candidates.ts'
import { describe } from './describe.ts'
import { isGraphemeBoundary } from './graphemes.ts'
import { toPlain, type Plain } from './plain.ts'
import { agreementAfter, agreementBefore } from './similarity.ts'

/** Where a passage stands now. `passage` is given when it has a place, `candidates` how many there are when ambiguous. */
export interface Resolution {
  state: AnchorState
  passage?: Passage
  candidates?: number
}

/** The start and end of a quote from a text we do not have: nothing follows from its context being short. */
export const ELSEWHERE = Number.MAX_SAFE_INTEGER

/** The score from which a place is taken for the quote's, and how far the next best has to stay behind. */
const THRESHOLD = 0.62
const MARGIN = 0.03
/** A verbatim quote this well placed cannot be beaten by an edited one. */
const SETTLED = 0.9
/** The weight of the quote itself; its context has the rest. Proportions of Hypothesis' match-quote, without position. */
const QUOTE_WEIGHT = 50 / 90
/** Fewer agreeing units than this, quote and context together, could stand in any text. */
const MIN_EVIDENCE = 16
/** Texts that have nothing to do with each other still agree about half; only what is above counts. */
const CHANCE = 0.5
/** What a verbatim quote's side is worth whose own block agrees up to its edge, when the neighbouring block is another. */
const SAME_BLOCK = 0.9

/**
 * Where a passage of an earlier text stands in `text`: where quote and context stand unchanged; else where the quote stands and its
 * context agrees; else where something like it stands in its context. `changed` if and only if the quote itself differs.
 * Places whose contexts are equally good are `ambiguous`; position never decides. In doubt it is `lost`.
 */
export function resolve(text: string, passage: Passage): Resolution {
  return resolver(text)(passage)
}

/** {@link resolve} for many passages of one text: what can be prepared is prepared once. */
export function resolver(text: string): (passage: Passage) => Resolution {
  let plain: Plain | undefined
  return (passage) => unchanged(text, passage) ?? reworked(text, (plain ??= toPlain(text)), passage)
}

/** Quote and full context, to the letter; null when they stand nowhere together. */
function unchanged(text: string, { exact, prefix, suffix, start }: Passage): Resolution | null {
  const framed = prefix + exact + suffix
  const found: number[] = []
  for (let at = text.indexOf(framed); at !== -1; at = text.indexOf(framed, at + 1)) {
    const from = at + prefix.length
    if (isGraphemeBoundary(text, from) && isGraphemeBoundary(text, from + exact.length)) found.push(from)
  }
  const [first] = found
  if (first === undefined) return null
  if (found.length > 1) return { state: 'ambiguous', candidates: found.length }
  if (framed.length < MIN_EVIDENCE && first !== start) return null
  return { state: 'placed', passage: describe(text, first, first + exact.length) }
}

type Scored = Candidate & { score: number }

function reworked(text: string, plain: Plain, passage: Passage): Resolution {
  const wanted: Wanted = {
    exact: toPlain(passage.exact).text,
    prefix: toPlain(passage.prefix).text,
    suffix: toPlain(passage.suffix).text,
    whole: passage.start !== ELSEWHERE,
  }
  if (wanted.exact.trim() === '') return { state: 'lost' }
  const score = (found: Candidate[]) =>
    found.map((place): Scored => ({ ...place, score: scoreOf(text, plain, passage, wanted, place) }))

  const toTheLetter = score(verbatim(plain.text, wanted))
  const places = [...toTheLetter]
  if (!isCutOut(plain.text, wanted)) {
    if (!reaches(places, SETTLED)) places.push(...score(nearContext(plain.text, wanted)))
    if (!reaches(places, THRESHOLD)) places.push(...score(anywhere(plain.text, wanted)))
  }
  const rivals = best(places)
  if (rivals.length > 1) return { state: 'ambiguous', candidates: rivals.length }
  if (rivals[0]) return found(text, plain, passage, rivals[0])
  const telling = wanted.exact.length >= MIN_EVIDENCE && toTheLetter.length > 1
  return telling ? { state: 'ambiguous', candidates: toTheLetter.length } : { state: 'lost' }
}

const reaches = (places: readonly Scored[], least: number) => places.some(({ score }) => score >= least)

/** The best place and all that are as good, counting overlapping ones once; none when the best is not good enough. */
function best(places: readonly Scored[]): Scored[] {
  const sorted = places.toSorted((a, b) => b.score - a.score)
  const top = sorted[0]?.score ?? 0
  if (top < THRESHOLD) return []
  return sorted
    .filter(({ score }) => score > top - MARGIN)
    .reduce<Scored[]>(
      (kept, place) =>
        kept.some((one) => one.start < place.end && place.start < one.end) ? kept : [...kept, place],
      [],
    )
}

function scoreOf(text: string, plain: Plain, passage: Passage, wanted: Wanted, place: Candidate): number {
  const { prefix, suffix } = wanted
  const before = agreementBefore(plain.text, place.start, prefix)
  const after = agreementAfter(plain.text, place.end, suffix)
  const evidence = wanted.exact.length * place.likeness + prefix.length * before + suffix.length * after
  if (evidence < MIN_EVIDENCE || place.likeness < CHANCE) return 0

  const intact = place.likeness === 1
  const sides: number[] = []
  const opens = intact && opensAlike(text, plain, passage, place.start)
  const closes = intact && closesAlike(text, plain, passage, place.end)
  if (prefix !== '' || opens)
    sides.push(Math.max(prefix === '' ? 0 : aboveChance(before), opens ? SAME_BLOCK : 0))
  if (suffix !== '') sides.push(Math.max(aboveChance(after), closes ? SAME_BLOCK : 0))
  if (sides.length === 0) return place.likeness
  const context = sides.reduce((sum, side) => sum + side, 0) / sides.length
  return QUOTE_WEIGHT * place.likeness + (1 - QUOTE_WEIGHT) * context
}

const aboveChance = (agreement: number) => Math.max(0, (agreement - CHANCE) / (1 - CHANCE))

/** True when the passage and the place have the same words between them and the beginning of their block. */
function opensAlike(text: string, plain: Plain, { prefix, start }: Passage, at: number): boolean {
  const edge = prefix.lastIndexOf('\n')
  if (edge === -1 && start > prefix.length) return false
  const own = toPlain(prefix.slice(edge + 1)).text
  const from = plain.starts[at - own.length]
  return plain.text.endsWith(own, at) && from !== undefined && (from === 0 || text[from - 1] === '\n')
}

/** The same towards the end of the block. */
function closesAlike(text: string, plain: Plain, { suffix }: Passage, at: number): boolean {
  const edge = suffix.indexOf('\n')
  if (edge === -1) return false
  const own = toPlain(suffix.slice(0, edge)).text
  const to = plain.ends[at + own.length - 1]
  return plain.text.startsWith(own, at) && to !== undefined && (to === text.length || text[to] === '\n')
}

function found(text: string, plain: Plain, passage: Passage, place: Candidate): Resolution {
  const { exact } = passage
  const from = plain.starts[place.start] ?? 0
  const to = plain.ends[place.end - 1] ?? text.length
  // What is invisible at the edges of the quote has no place in plain text: take it back in where it is still there.
  const start = from - Math.max(0, exact.indexOf(text.slice(from, to)))
  const now = text.startsWith(exact, start)
    ? describe(text, start, start + exact.length)
    : describe(text, from, to)
  const same = now.exact.normalize('NFC') === exact.normalize('NFC')
  return { state: same ? 'placed' : 'changed', passage: now }
}
