import { z } from 'zod'
import type { Migration } from '../store/file-kind.ts'
import { BareClaim, withEvidence } from './claims-with-evidence.ts'

const Inbox1 = z.looseObject({ schemaVersion: z.literal(1), claims: z.array(BareClaim) })

/** Version 2 has claims with evidence, a date to look at them again, and the words that attribute them. */
export const inbox1To2: Migration = {
  from: 1,
  migrate(content) {
    const inbox = Inbox1.parse(content)
    return { ...inbox, schemaVersion: 2, claims: inbox.claims.map(withEvidence) }
  },
}
