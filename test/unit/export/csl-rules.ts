import { z } from 'zod'

const text = z.string()
const number = z.union([z.string(), z.number()])
const parts = z.array(number).min(1).max(3)

/** Names and dates by the schema of CSL input data; no other variables than its own. */
const name = z.strictObject({
  ...{ family: text.optional(), given: text.optional(), literal: text.optional(), suffix: text.optional() },
  ...{ 'dropping-particle': text.optional(), 'non-dropping-particle': text.optional() },
})
const date = z.strictObject({
  'date-parts': z.array(parts).min(1).max(2).optional(),
  ...{ season: number.optional(), circa: z.union([number, z.boolean()]).optional() },
  ...{ literal: text.optional(), raw: text.optional() },
})

/** What of the schema for CSL-JSON (csl-data) concerns the entries we write. */
export const CslData = z.array(
  z.strictObject({
    type: z.enum(['article-newspaper', 'document', 'post-weblog', 'report', 'webpage']),
    id: number,
    title: text.optional(),
    author: z.array(name).optional(),
    'container-title': text.optional(),
    publisher: text.optional(),
    issued: date.optional(),
    accessed: date.optional(),
    URL: text.optional(),
    language: text.optional(),
    annote: text.optional(),
    note: text.optional(),
    custom: z.record(text, z.unknown()).optional(),
  }),
)
