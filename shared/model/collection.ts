import { z } from 'zod'
import { Id, Time } from './id.ts'

/** A named shelf of the library. Which articles are on it is said in their records; one article may be on several. */
export const Collection = z.looseObject({
  id: Id,
  name: z.string().min(1),
  createdAt: Time,
  trashedAt: Time.nullable(),
})
export type Collection = z.infer<typeof Collection>
