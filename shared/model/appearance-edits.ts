import { BelegError } from '../errors.ts'
import type { ArticleRecord } from './article.ts'
import type { Appearance } from './claim.ts'
import type { Id, Time } from './id.ts'

/** The record with a passage as one more appearance of a claim, which may live elsewhere. One that is there already stays the only one. */
export function linkClaim(
  record: ArticleRecord,
  claim: Id,
  appearance: Pick<Appearance, 'id' | 'capture' | 'passage' | 'createdAt'> &
    Partial<Pick<Appearance, 'placements' | 'importedFrom'>>,
): ArticleRecord {
  if (sameAppearance(record, { ...appearance, claim })) return record
  const added = { placements: [], ...appearance, claim, seq: record.nextSeq, trashedAt: null }
  return { ...record, nextSeq: record.nextSeq + 1, appearances: [...record.appearances, added] }
}

/** The live appearance of the same claim at the same place; undefined when there is none. */
export function sameAppearance(
  record: ArticleRecord,
  wanted: Pick<Appearance, 'claim' | 'capture' | 'passage'>,
): Appearance | undefined {
  return record.appearances.find(
    ({ claim, capture, passage, trashedAt }) =>
      trashedAt === null &&
      claim === wanted.claim &&
      capture === wanted.capture &&
      passage.start === wanted.passage.start &&
      passage.end === wanted.passage.end &&
      passage.exact === wanted.passage.exact,
  )
}

/** @throws BelegError `appearance-not-found` */
export function changeAppearance(
  record: ArticleRecord,
  id: Id,
  change: Pick<Appearance, 'trashedAt'>,
): ArticleRecord {
  if (!record.appearances.some((appearance) => appearance.id === id))
    throw new BelegError('appearance-not-found', { id })
  return mapAppearances(record, (appearance) =>
    appearance.id === id ? { ...appearance, ...change } : appearance,
  )
}

/**
 * The record with live appearances of one claim given to another, all of them or those in `only`. Where the other is
 * made at the very same place, the appearance goes to the trash instead. Each remembers which claim it was made for.
 */
export function giveAppearances(
  record: ArticleRecord,
  { from, to, at, only }: { from: Id; to: Id; at: Time; only?: ReadonlySet<Id> },
): ArticleRecord {
  return mapAppearances(record, (appearance) => {
    const wanted = appearance.claim === from && appearance.trashedAt === null
    if (!wanted || (only && !only.has(appearance.id))) return appearance
    const made = { ...appearance, madeFor: appearance.madeFor ?? from }
    return sameAppearance(record, { ...appearance, claim: to })
      ? { ...made, trashedAt: at }
      : { ...made, claim: to }
  })
}

/**
 * The record with the appearances that were made for a claim given back to it by those in `from`, which became a part of each other at
 * the given times. What a split gave to others stays there, and what was laid into the trash by itself stays in it.
 */
export function returnAppearances(
  record: ArticleRecord,
  claim: Id,
  from: ReadonlyMap<Id, Time | null>,
): ArticleRecord {
  return mapAppearances(record, (appearance) => {
    if (appearance.madeFor !== claim || !from.has(appearance.claim)) return appearance
    const { madeFor: _, ...made } = appearance
    const leftThen = appearance.trashedAt === from.get(appearance.claim)
    return { ...made, claim, trashedAt: leftThen ? null : appearance.trashedAt }
  })
}

/** The same record when nothing in it changes. */
function mapAppearances(
  record: ArticleRecord,
  change: (appearance: Appearance) => Appearance,
): ArticleRecord {
  const appearances = record.appearances.map(change)
  return appearances.every((appearance, index) => appearance === record.appearances[index])
    ? record
    : { ...record, appearances }
}
