import { z } from 'zod'

/** A page of a document that has pages. */
export const Page = z.object({
  /** Counted from 1 in the file. */
  page: z.int().positive(),
  /** What the document itself calls the page, where that is not its number: `iv`, `A-3`. */
  pageLabel: z.string().optional(),
})
export type Page = z.infer<typeof Page>
