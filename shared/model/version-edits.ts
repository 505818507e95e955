import { BelegError } from '../errors.ts'
import type { ArticleRecord } from './article.ts'
import type { CaptureInfo } from './capture.ts'
import type { Id } from './id.ts'
import { isUndecided, placementIn, withPlacement, type Anchored, type Placement } from './placement.ts'
import type { ProvenanceEntry } from './provenance.ts'

type Arrival = Extract<ProvenanceEntry, { event: 'captured' | 'seen-again' }>

/**
 * The record with one more capture, the newest, in which its highlights and appearances stand as `placements` say by their ids.
 * Bytes that the article has already only leave their trace in the provenance. `arrival` gets event and sequence number here.
 */
export function addVersion(
  record: ArticleRecord,
  info: CaptureInfo,
  arrival: Omit<Arrival, 'event' | 'seq'>,
  placements: ReadonlyMap<Id, Placement>,
): ArticleRecord {
  const known = record.captures.some(({ sha256 }) => sha256 === info.sha256)
  const entry = { ...arrival, event: known ? 'seen-again' : 'captured', seq: record.nextSeq } as Arrival
  const traced = {
    ...record,
    nextSeq: record.nextSeq + 1,
    provenance: [...record.provenance, entry],
  }
  if (known) return traced
  const placed = <T extends Anchored & { id: Id }>(anchored: T): T => {
    const placement = placements.get(anchored.id)
    return placement ? { ...anchored, placements: withPlacement(anchored.placements, placement) } : anchored
  }
  return {
    ...traced,
    captures: [...record.captures, info],
    highlights: record.highlights.map(placed),
    appearances: record.appearances.map(placed),
  }
}

/** The record with a highlight or an appearance standing anew. @throws BelegError `anchor-not-found` */
export function placeAnew(record: ArticleRecord, id: Id, placement: Placement): ArticleRecord {
  findAnchored(record, id)
  const placed = <T extends Anchored & { id: Id }>(anchored: T): T =>
    anchored.id === id ? { ...anchored, placements: withPlacement(anchored.placements, placement) } : anchored
  return {
    ...record,
    highlights: record.highlights.map(placed),
    appearances: record.appearances.map(placed),
  }
}

/** A highlight or an appearance of this article. @throws BelegError `anchor-not-found` */
export function findAnchored(record: ArticleRecord, id: Id): Anchored & { id: Id } {
  const found = [...record.highlights, ...record.appearances].find((anchored) => anchored.id === id)
  if (!found) throw new BelegError('anchor-not-found', { id })
  return found
}

/** How many passages of an article wait for the analyst in its newest capture, those in the trash included. */
export function countUndecided({ captures, highlights, appearances }: ArticleRecord): number {
  const newest = captures.at(-1)?.sha256 ?? ''
  return [...highlights, ...appearances].filter((anchored) => {
    const placement = placementIn(anchored, newest)
    return placement !== undefined && isUndecided(placement)
  }).length
}
