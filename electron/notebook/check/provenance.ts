import type { ArticleRecord } from '../../../shared/model/article.ts'
import type { CaptureInfo } from '../../../shared/model/capture.ts'
import type { ProvenanceEntry } from '../../../shared/model/provenance.ts'
import type { CheckProblem } from './article.ts'
import { recordFile } from '../paths.ts'

type Captured = Extract<ProvenanceEntry, { event: 'captured' }>

/** What the provenance says of an arrival and the capture's own entry says too. */
const stated = ['method', 'file', 'url', 'importer'] as const

/** Verifies that an article's provenance only grew, and that it and the captures say the same of each other. */
export function checkProvenance({ id, captures, provenance }: ArticleRecord): CheckProblem[] {
  const known = new Set(captures.map(({ sha256 }) => sha256))
  const messages = [
    ...provenance.map((entry, index) => orderProblem(entry, provenance[index - 1])),
    ...provenance.map((entry) =>
      entry.event !== 'corrected' && !known.has(entry.capture)
        ? `The provenance tells of capture ${entry.capture}, which the article does not have.`
        : null,
    ),
    ...captures.map((capture) => arrivalProblem(capture, provenance)),
  ]
  return messages.flatMap((message) =>
    message === null ? [] : [{ file: recordFile(id), article: id, message }],
  )
}

function orderProblem(entry: ProvenanceEntry, before: ProvenanceEntry | undefined): string | null {
  if (!before || entry.seq > before.seq) return null
  return `The provenance is out of order: entry ${entry.id} has number ${entry.seq} and comes after ${before.seq}.`
}

function arrivalProblem(capture: CaptureInfo, provenance: readonly ProvenanceEntry[]): string | null {
  const { sha256 } = capture
  const arrivals = provenance.filter(
    (entry): entry is Captured => entry.event === 'captured' && entry.capture === sha256,
  )
  if (arrivals.length === 0) return `The provenance does not tell how capture ${sha256} came in.`
  const agrees = (arrival: Captured): boolean =>
    arrival.at === capture.importedAt && stated.every((field) => arrival[field] === capture[field])
  return arrivals.some(agrees)
    ? null
    : `The provenance of capture ${sha256} was changed: it tells of another arrival than the capture itself.`
}
