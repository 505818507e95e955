import { z } from 'zod'

/** The other tool something was brought in from, its id there, and who made it. */
export const ImportedFrom = z.looseObject({ tool: z.string(), id: z.string(), author: z.string().optional() })
export type ImportedFrom = z.infer<typeof ImportedFrom>
