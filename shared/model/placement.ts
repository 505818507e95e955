import { z } from 'zod'
import { Sha256, Time } from './id.ts'
import { anchorStates, Passage } from './passage.ts'

/**
 * How a passage stands in a later capture than the one it was made in, as it was decided when that capture came in.
 * A list of placements names each capture once; where a capture is not named, nothing has been decided for it yet.
 */
export const Placement = z.looseObject({
  capture: Sha256,
  anchor: z.enum(anchorStates),
  /** Null for `lost` and `ambiguous`. */
  passage: Passage.nullable(),
  /** `analyst` when a person placed or confirmed it. */
  by: z.enum(['program', 'analyst']),
  at: Time,
})
export type Placement = z.infer<typeof Placement>
