import { z } from 'zod'
import { Id } from '../../../shared/model/id.ts'
import type { Migration } from '../store/file-kind.ts'
import { BareClaim, withEvidence } from './claims-with-evidence.ts'
import { derivedId } from './derived-id.ts'

const entity = z.looseObject({})

const Record2 = z.looseObject({
  schemaVersion: z.literal(2),
  id: Id,
  nextSeq: z.int().nonnegative(),
  captures: z.array(
    z.looseObject({
      sha256: z.string(),
      importedAt: z.string(),
      method: z.string(),
      file: z.string(),
      importer: z.string(),
    }),
  ),
  highlights: z.array(entity),
  claims: z.array(BareClaim),
  appearances: z.array(entity),
})

/**
 * Version 3 says where passages stand in later captures, where captures were found and in which order they came in, and
 * has claims with evidence.
 */
export const record2To3: Migration = {
  from: 2,
  migrate(content) {
    const record = Record2.parse(content)
    const provenance = record.captures.map(({ sha256, importedAt, method, file, importer }, index) => ({
      event: 'captured',
      id: derivedId(`arrival of ${sha256} in ${record.id}`),
      seq: record.nextSeq + index,
      at: importedAt,
      capture: sha256,
      method,
      file,
      url: '',
      importer,
    }))
    return {
      ...record,
      schemaVersion: 3,
      nextSeq: record.nextSeq + provenance.length,
      captures: record.captures.map((capture) => ({ ...capture, url: '' })),
      provenance,
      highlights: record.highlights.map((highlight) => ({ ...highlight, placements: [] })),
      claims: record.claims.map(withEvidence),
      appearances: record.appearances.map((appearance) => ({
        ...appearance,
        placements: [],
        trashedAt: null,
      })),
    }
  },
}
