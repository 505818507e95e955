import { isLive, type ArticleMeta, type ArticleRecord } from '../../../shared/model/article.ts'
import type { Appearance, Claim } from '../../../shared/model/claim.ts'
import { filingOf, type Filing } from '../../../shared/model/filing.ts'
import type { Id, Sha256, Time } from '../../../shared/model/id.ts'
import { linksOfNote, wordsOfNote } from '../../../shared/model/note.ts'
import type { AnchorState, Passage } from '../../../shared/model/passage.ts'
import { isUndecided, placementIn, placesBefore, type Anchored } from '../../../shared/model/placement.ts'

/** What the catalog knows of a claim. */
export type CatalogClaim = Pick<
  Claim,
  | 'id'
  | 'statement'
  | 'speaker'
  | 'cue'
  | 'tags'
  | 'status'
  | 'history'
  | 'evidence'
  | 'recheck'
  | 'createdAt'
  | 'trashedAt'
  | 'mergedInto'
>

/** How a passage stands in its article's newest capture, as the record says; nothing is looked for. */
export interface Standing {
  /** Where it is there, or the words the analyst last agreed to. */
  passage: Passage
  anchor: AnchorState
  /** True while the program's finding waits for the analyst. */
  undecided: boolean
}

/** What the catalog knows of an appearance. */
export type CatalogAppearance = Pick<Appearance, 'id' | 'claim' | 'createdAt' | 'madeFor'> & Standing

/** What the catalog knows of a highlight in the trash: enough to list it there. */
export interface Trashed {
  id: Id
  text: string
  trashedAt: Time
}

/** What the catalog knows of an article: enough for library and archive without opening its record. */
export interface CatalogEntry {
  id: Id
  meta: ArticleMeta
  createdAt: Time
  trashedAt: Time | null
  /** Oldest first. */
  captures: Sha256[]
  /** Length of the newest capture's text in UTF-16 units. */
  characters: number
  filing: Filing
  /** Highlights that do not lie in the trash. */
  highlights: number
  /** How many of these wait for the analyst. */
  undecided: number
  trashedHighlights: Trashed[]
  /** Tags of highlights, and on how many that do not lie in the trash each is. */
  highlightTags: Record<string, number>
  claims: CatalogClaim[]
  /** Appearances that do not lie in the trash. */
  appearances: CatalogAppearance[]
  trashedAppearances: (CatalogAppearance & { trashedAt: Time })[]
  /** What the analyst wrote about the article: the note's blocks, and comments of highlights. */
  written: string[]
  hasNote: boolean
  /** What its note leads to. */
  links: { claims: Id[]; articles: Id[] }
}

/** The catalog's part of a record. */
export function entryOf(record: ArticleRecord): CatalogEntry {
  const { id, title, authors, publisher, url, published, language, createdAt, trashedAt } = record
  const highlights = record.highlights.filter(isLive)
  return {
    id,
    meta: { title, authors, publisher, url, published, language },
    createdAt,
    trashedAt,
    captures: record.captures.map(({ sha256 }) => sha256),
    characters: record.captures.at(-1)?.characters ?? 0,
    filing: filingOf(record),
    highlights: highlights.length,
    undecided: highlights.filter((highlight) => standingOf(highlight, record).undecided).length,
    trashedHighlights: trashedOf(record.highlights),
    highlightTags: countTags(record),
    claims: record.claims.map(claimEntry),
    appearances: record.appearances.filter(isLive).map((appearance) => appearanceEntry(appearance, record)),
    trashedAppearances: record.appearances.flatMap((appearance) =>
      appearance.trashedAt === null
        ? []
        : [{ ...appearanceEntry(appearance, record), trashedAt: appearance.trashedAt }],
    ),
    written: [
      ...(record.note ? wordsOfNote(record.note) : []),
      ...highlights.map(({ comment }) => comment).filter((comment) => comment !== ''),
    ],
    hasNote: record.note !== null,
    links: record.note ? linksOfNote(record.note) : { claims: [], articles: [] },
  }
}

/** The catalog's part of a claim. */
export function claimEntry(claim: Claim): CatalogClaim {
  const { id, statement, speaker, cue, tags, status, history, evidence, recheck } = claim
  const { createdAt, trashedAt, mergedInto } = claim
  return {
    ...{ id, statement, speaker, cue, tags, status, history, evidence, recheck },
    ...{ createdAt, trashedAt, mergedInto },
  }
}

function trashedOf(list: readonly { id: Id; passage: Passage; trashedAt: Time | null }[]): Trashed[] {
  return list.flatMap(({ id, passage, trashedAt }) =>
    trashedAt === null ? [] : [{ id, text: passage.exact, trashedAt }],
  )
}

function appearanceEntry(appearance: Appearance, record: ArticleRecord): CatalogAppearance {
  const { id, claim, createdAt, madeFor } = appearance
  return {
    id,
    claim,
    createdAt,
    ...standingOf(appearance, record),
    ...(madeFor !== undefined && { madeFor }),
  }
}

function countTags({ highlights }: ArticleRecord): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { tags, trashedAt } of highlights)
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + (trashedAt === null ? 1 : 0))
  return Object.fromEntries(counts)
}

function standingOf(anchored: Anchored, { captures }: ArticleRecord): Standing {
  const newest = captures.at(-1)?.sha256 ?? anchored.capture
  const placement = placementIn(anchored, newest)
  if (!placement) return { passage: anchored.passage, anchor: 'placed', undecided: false }
  const agreed = placesBefore(anchored, captures, newest)?.agreed ?? anchored.passage
  const { anchor, passage } = placement
  return { passage: passage ?? agreed, anchor, undecided: isUndecided(placement) }
}
