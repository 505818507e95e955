import { z } from 'zod'
import { Id, Time } from './id.ts'

/**
 * A suggestion of the lens that the analyst put aside. It is known by its words and rules, not by its place, so that it stays aside
 * in a newer version that says the same. `trashedAt` set means it was brought back.
 */
export const Dismissal = z.looseObject({
  id: Id,
  /** The sentence as {@link sentenceKey} writes it. */
  sentence: z.string().min(1),
  rules: z.array(z.string().min(1)).min(1),
  createdAt: Time,
  trashedAt: Time.nullable(),
})
export type Dismissal = z.infer<typeof Dismissal>

/** What two sentences have in common that differ in white space alone. */
export function sentenceKey(sentence: string): string {
  return sentence.replaceAll(/\s+/g, ' ').trim()
}
