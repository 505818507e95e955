import type { BundleConflict, ConflictKind } from '../../../shared/api/bundles.ts'
import { assertNever } from '../../../shared/errors.ts'
import type { StatusChange } from '../../../shared/model/claim.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { Id } from '../../../shared/model/id.ts'
import { wordsOfNote, type Note } from '../../../shared/model/note.ts'
import type { Passage } from '../../../shared/model/passage.ts'
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
    .map((field) => ({ field, mine: inWords(field, own[field]), theirs: inWords(field, other[field]) }))
  return { key: keyOf(kind, what.id), kind, ...what, fields }
}

function inWords(field: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (field === 'history') return (value as StatusChange[]).map(judgementInWords).join('\n')
  if (field === 'evidence') return (value as Evidence[]).map(evidenceInWords).join('\n')
  if (field === 'passage') return (value as Passage).exact
  if (field === 'note') return wordsOfNote(value as Note).join('\n')
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function judgementInWords({ at, from, to, reason }: StatusChange): string {
  return [`${at}: ${from} → ${to}`, reason].filter(Boolean).join(', ')
}

function evidenceInWords({ citation, stance, source, information, note, trashedAt }: Evidence): string {
  const cited = citedInWords(citation)
  return [stance, `${source}${information}`, cited, note, trashedAt && '†'].filter(Boolean).join(' · ')
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
