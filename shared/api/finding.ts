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

/** A claim that has the words itself. */
export type FoundClaim = Pick<ClaimRow, 'id' | 'status' | 'article' | 'passage' | 'anchor'> & {
  snippet: Snippet
}

/** What was found in a part of the notebook's articles. */
export interface FoundPage {
  articles: { article: FoundIn; snippet: Snippet }[]
  highlights: { article: FoundIn; id: Id; color: HighlightColor; snippet: Snippet }[]
  notes: { article: FoundIn; snippet: Snippet }[]
  /** Titles of articles that could not be read, so that nothing is known of them. */
  unreadable: string[]
  /** How many articles have been looked through, of how many. */
  done: number
  total: number
}

const text = z.string().max(2000)

export const finding = {
  /**
   * Looks for words, "phrases" and -words in the newest texts of all articles, in highlights and notes. Every answer is of as
   * many articles as can be looked through in a moment; the next one begins `from` where it was `done`. Not asking again stops it.
   */
  'notebook.find': method<FoundPage>()(z.strictObject({ text, from: z.int().nonnegative().default(0) })),
  /** Looks for the same in all claims. Answers when the search has been read, which takes its time in a large notebook just opened. */
  'notebook.findClaims': method<FoundClaim[]>()(z.strictObject({ text })),
}
