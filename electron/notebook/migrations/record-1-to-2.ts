import { z } from 'zod'
import { Id, Sha256, Time } from '../../../shared/model/id.ts'
import { Passage } from '../../../shared/model/passage.ts'
import type { Migration } from '../store/file-kind.ts'
import { derivedId } from './derived-id.ts'

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
      id: derivedId(`appearance of ${claim.id}`),
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
