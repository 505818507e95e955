import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Id, Sha256, Time } from '../../../shared/model/id.ts'
import { Passage } from '../../../shared/model/passage.ts'
import type { Migration } from '../file-kind.ts'

const Record1 = z.looseObject({
  schemaVersion: z.literal(1),
  nextSeq: z.int().nonnegative(),
  claims: z.array(z.looseObject({ id: Id, capture: Sha256, passage: Passage, createdAt: Time })),
})

/**
 * Version 1 kept a claim's only passage in the claim itself. Version 2 has appearances, of which a claim may have many:
 * each claim's passage becomes one.
 */
export const record1To2: Migration = {
  from: 1,
  migrate(content) {
    const record = Record1.parse(content)
    const appearances = record.claims.map((claim, index) => ({
      id: appearanceId(claim.id),
      seq: record.nextSeq + index,
      claim: claim.id,
      capture: claim.capture,
      passage: claim.passage,
      createdAt: claim.createdAt,
    }))
    return {
      ...record,
      schemaVersion: 2,
      nextSeq: record.nextSeq + appearances.length,
      claims: record.claims.map(({ capture: _capture, passage: _passage, ...claim }) => claim),
      appearances,
    }
  },
}

/** The same id every time: an article that is only read is migrated anew at each opening. UUID version 8, RFC 9562. */
function appearanceId(claim: Id): Id {
  const bytes = createHash('sha256').update(`appearance of ${claim}`).digest()
  bytes[6] = 0x80 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
