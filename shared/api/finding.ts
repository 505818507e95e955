import { z } from 'zod'
import type { HighlightColor } from '../model/highlight.ts'
import type { Id } from '../model/id.ts'
import type { Snippet } from '../search/snippet.ts'
import { method } from './method.ts'
import type { ClaimRow } from './views.ts'

/** The article something was found in. */
export interface FoundIn {
  id: Id
  title: string
  publisher: string
}

/** What was found in a part of the notebook. */
export interface FoundPage {
  articles: { article: FoundIn; snippet: Snippet }[]
  highlights: { article: FoundIn; id: Id; color: HighlightColor; snippet: Snippet }[]
  notes: { article: FoundIn; snippet: Snippet }[]
  /** All of them are on the first page. */
  claims: (Pick<ClaimRow, 'id' | 'status' | 'article' | 'passage' | 'anchor'> & { snippet: Snippet })[]
  /** Titles of articles that could not be read, so that nothing is known of them. */
  unreadable: string[]
  /** How many articles have been looked through, of how many. */
  done: number
  total: number
}

export const finding = {
  /**
   * Looks for words, "phrases" and -words in the newest texts of all articles, in highlights, notes and claims. Every answer is of as
   * many articles as can be looked through in a moment; the next one begins `from` where it was `done`. Not asking again stops it.
   */
  'notebook.find': method<FoundPage>()(
    z.strictObject({ text: z.string().max(2000), from: z.int().nonnegative().default(0) }),
  ),
}
