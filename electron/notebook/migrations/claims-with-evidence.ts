import { z } from 'zod'

const entity = z.looseObject({})

/** A claim as it was before it could carry evidence. */
export const BareClaim = z.looseObject({ history: z.array(entity) })

/** The claim with what version 3 of a record, and 2 of the inbox, know of one: nothing of it recorded yet. */
export function withEvidence(claim: z.infer<typeof BareClaim>) {
  return {
    ...claim,
    cue: '',
    history: claim.history.map((change) => ({ ...change, evidence: [] })),
    evidence: [],
    recheck: null,
    mergedInto: null,
  }
}
