import type { BundleConflict, ConflictKind, ConflictValue } from '../../../shared/api/bundles.ts'
import { assertNever } from '../../../shared/errors.ts'
import type { StatusChange } from '../../../shared/model/claim.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { Id } from '../../../shared/model/id.ts'
import { wordsOfNote, type Note } from '../../../shared/model/note.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import type { Placement } from '../../../shared/model/placement.ts'
import { equal } from '../../notebook/equal.ts'

/** How a decision names a conflict. */
export const keyOf = (kind: ConflictKind, id: Id): string => `${kind}:${id}`

/** What a person reads of a conflict: the fields that differ, side by side. */
export function conflictOf(
  kind: ConflictKind,
  what: { id: Id; article: Id | null; title: string },
  mine: object,
  theirs: object,
): BundleConflict {
  const [own, other] = [mine as Record<string, unknown>, theirs as Record<string, unknown>]
  const fields = [...new Set([...Object.keys(own), ...Object.keys(other)])]
    .filter((field) => field !== 'seq' && !equal(own[field], other[field]))
    .map((field) => ({ field, mine: valueOf(field, own[field]), theirs: valueOf(field, other[field]) }))
  return { key: keyOf(kind, what.id), kind, ...what, fields }
}

function valueOf(field: string, value: unknown): ConflictValue {
  if (value === null || value === undefined) return ''
  if (field === 'history') return { judgements: value as StatusChange[] }
  if (field === 'evidence') return { evidence: (value as Evidence[]).map(evidenceOf) }
  if (field === 'passage') return (value as Passage).exact
  if (field === 'placements')
    return (value as Placement[]).map(({ passage }) => passage?.exact ?? '–').join('\n')
  if (field === 'note') return wordsOfNote(value as Note).join('\n')
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function evidenceOf({ citation, stance, source, information, note, trashedAt }: Evidence) {
  return { cited: citedInWords(citation), stance, source, information, note, trashedAt }
}

function citedInWords(citation: Evidence['citation']): string {
  switch (citation.type) {
    case 'article':
      return citation.passage?.exact ?? ''
    case 'url':
      return citation.url
    case 'file':
      return citation.file
    case 'text':
      return citation.text
    default:
      return assertNever(citation)
  }
}
