import { isDeepStrictEqual } from 'node:util'
import { BelegError } from '../../../shared/errors.ts'
import { ArticleMeta, type ArticleRecord } from '../../../shared/model/article.ts'
import type { UndoLabel } from '../../../shared/api/undo.ts'
import { revertClaim, type Appearance, type Claim } from '../../../shared/model/claim.ts'
import type { ClaimHolder } from '../../../shared/model/claim-edits.ts'
import type { Collection } from '../../../shared/model/collection.ts'
import type { Dismissal } from '../../../shared/model/dismissal.ts'
import { filingOf, withFiling, type Filing } from '../../../shared/model/filing.ts'
import type { Highlight } from '../../../shared/model/highlight.ts'
import type { Id, Time } from '../../../shared/model/id.ts'
import type { InboxFile } from '../../../shared/model/notebook.ts'
import type { Anchored } from '../../../shared/model/placement.ts'
import { correctMeta } from '../intake/correct-meta.ts'
import { isAsLeft, putBack } from './placements-since.ts'

/** What a change did to one thing; `before` is null for what it made. */
export interface Change<T> {
  id: Id
  before: T | null
  after: T
}

/** What belongs to the article itself and can be taken back. */
type Face = ArticleMeta & Filing & { trashedAt: Time | null }

/** What a change did to the things of one home: an article's record, or the inbox (`home` null). */
export interface Part {
  home: Id | null
  claims: Change<Claim>[]
  highlights: Change<Highlight>[]
  appearances: Change<Appearance>[]
  dismissals: Change<Dismissal>[]
  collections: Change<Collection>[]
  face: { before: Face; after: Face } | null
}

/** What is taken back as a whole: the parts of one change, in the order in which they were saved. */
export interface Step {
  label: UndoLabel
  parts: Part[]
}

/** The claims that a part says something of: its own, and those that an appearance was taken from or given to. */
export function claimsOf({ claims, appearances }: Part): Id[] {
  return [
    ...claims.map(({ id }) => id),
    ...appearances.flatMap(({ before, after }) => [after.claim, ...(before ? [before.claim] : [])]),
  ]
}

const nothing: Omit<Part, 'home'> = {
  claims: [],
  highlights: [],
  appearances: [],
  dismissals: [],
  collections: [],
  face: null,
}

/** What led from one state of the inbox to the next, or null when nothing that can be taken back changed. */
export function partOfInbox(before: InboxFile, after: InboxFile): Part | null {
  const claims = changed(before.claims, after.claims)
  const collections = changed(before.collections ?? [], after.collections ?? [])
  return claims.length + collections.length > 0 ? { ...nothing, home: null, claims, collections } : null
}

/** The same for the record of an article. The first appearance of a new claim comes and goes with it. */
export function partOfArticle(before: ArticleRecord, after: ArticleRecord): Part | null {
  const claims = changed(before.claims, after.claims)
  const made = new Set(claims.flatMap(({ id, before }) => (before ? [] : [id])))
  const highlights = changed(before.highlights, after.highlights)
  const appearances = changed(before.appearances, after.appearances).filter(
    ({ before, after }) => before !== null || !made.has(after.claim),
  )
  const dismissals = changed(before.dismissals ?? [], after.dismissals ?? [])
  const faces = { before: faceOf(before), after: faceOf(after) }
  const face = isDeepStrictEqual(faces.before, faces.after) ? null : faces
  const things = [claims, highlights, appearances, dismissals]
  if (things.every((changes) => changes.length === 0) && !face) return null
  return { ...nothing, home: before.id, claims, highlights, appearances, dismissals, face }
}

/**
 * The claims put back to before the change: what it changed gets its old value (the history grows), what it made goes to
 * the trash. @throws BelegError `undo-conflict` when something is no longer as the change left it
 */
function revertClaims<H extends ClaimHolder>(holder: H, part: Part, at: Time): H {
  let { nextSeq } = holder
  const claims = reverted(holder.claims, part.claims, sameClaim, (claim, before) => {
    if (!before) return { ...claim, trashedAt: at }
    const back = revertClaim(claim, before, at, nextSeq)
    nextSeq += back.history.length - claim.history.length
    return back
  })
  return { ...holder, nextSeq, claims }
}

/** The same for all that was changed in the inbox. */
export function revertInbox(inbox: InboxFile, part: Part, at: Time): InboxFile {
  const back = revertClaims(inbox, part, at)
  if (part.collections.length === 0) return back
  const collections = reverted(
    inbox.collections ?? [],
    part.collections,
    isDeepStrictEqual,
    (collection, before) => before ?? { ...collection, trashedAt: at },
  )
  return { ...back, collections }
}

/** The same for all that was changed in an article. */
export function revertArticle(record: ArticleRecord, part: Part, at: Time): ArticleRecord {
  if (part.face && !isDeepStrictEqual(faceOf(record), part.face.after)) throw new BelegError('undo-conflict')
  const placed = <T extends Anchored & { id: Id; trashedAt: Time | null }>(
    list: T[],
    changes: readonly Change<T>[],
  ): T[] =>
    reverted(list, changes, isAsLeft, (entity, before, after) =>
      before ? putBack(entity, before, after) : { ...entity, trashedAt: at },
    )
  const back = {
    ...revertClaims(record, part, at),
    highlights: placed(record.highlights, part.highlights),
    appearances: placed(record.appearances, part.appearances),
    ...(part.dismissals.length > 0 && {
      dismissals: reverted(
        record.dismissals ?? [],
        part.dismissals,
        isDeepStrictEqual,
        (dismissal, before) => before ?? { ...dismissal, trashedAt: at },
      ),
    }),
  }
  if (!part.face) return back
  const { trashedAt, tags, collections, ...meta } = part.face.before
  return withFiling({ ...correctMeta(back, meta, at), trashedAt }, { tags, collections })
}

function changed<T extends { id: Id }>(before: readonly T[], after: readonly T[]): Change<T>[] {
  const earlier = new Map(before.map((entity) => [entity.id, entity]))
  return after
    .map((entity) => ({ id: entity.id, before: earlier.get(entity.id) ?? null, after: entity }))
    .filter((change) => change.before !== change.after && !isDeepStrictEqual(change.before, change.after))
}

function reverted<T extends { id: Id }>(
  entities: T[],
  changes: readonly Change<T>[],
  same: (a: T, b: T) => boolean,
  back: (entity: T, before: T | null, after: T) => T,
): T[] {
  const open = new Map(changes.map((change) => [change.id, change]))
  const result = entities.map((entity) => {
    const change = open.get(entity.id)
    if (!change) return entity
    open.delete(entity.id)
    if (!same(entity, change.after)) throw new BelegError('undo-conflict', { id: entity.id })
    return back(entity, change.before, change.after)
  })
  if (open.size > 0) throw new BelegError('undo-conflict')
  return result
}

/** History only grows, so it is no part of the comparison, and neither is evidence that was recorded since and taken back. */
function sameClaim(claim: Claim, left: Claim): boolean {
  const known = new Set(left.evidence.map(({ id }) => id))
  const evidence = claim.evidence.filter(({ id, trashedAt }) => trashedAt === null || known.has(id))
  return isDeepStrictEqual({ ...claim, evidence, history: [] }, { ...left, history: [] })
}

const faceFields = [...(Object.keys(ArticleMeta.shape) as (keyof ArticleMeta)[]), 'trashedAt'] as const

function faceOf(record: ArticleRecord): Face {
  const face = Object.fromEntries(faceFields.map((field) => [field, record[field]])) as unknown as Face
  return { ...face, ...filingOf(record) }
}
