import { z } from 'zod'
import { importMethods } from './capture.ts'
import { Id, Sha256, Time } from './id.ts'

const entry = { id: Id, seq: z.int().nonnegative(), at: Time }
const arrival = {
  ...entry,
  capture: Sha256,
  method: z.enum(importMethods),
  /** Name of the file it came from, without folders; empty when pasted. */
  file: z.string(),
  /** Where it was found, as stated when it came in; empty when unknown. */
  url: z.string(),
  importer: z.string(),
}

/**
 * What happened to an article's evidence, in order; entries are only ever added. `captured`: a version came in;
 * `seen-again`: the very same bytes came in once more; `corrected`: the analyst changed what is said about the article.
 */
export const ProvenanceEntry = z.discriminatedUnion('event', [
  z.looseObject({ event: z.literal('captured'), ...arrival }),
  z.looseObject({ event: z.literal('seen-again'), ...arrival }),
  z.looseObject({
    event: z.literal('corrected'),
    ...entry,
    field: z.string(),
    from: z.string(),
    to: z.string(),
  }),
])
export type ProvenanceEntry = z.infer<typeof ProvenanceEntry>
