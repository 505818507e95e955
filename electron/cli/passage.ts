import { findQuote } from '../../shared/anchor/find-quote.ts'
import { BelegError } from '../../shared/errors.ts'
import type { Id } from '../../shared/model/id.ts'
import type { Passage } from '../../shared/model/passage.ts'
import { newestText } from '../api/views/shown.ts'
import type { Notebook } from '../notebook/types.ts'

/** The options that name a passage. */
export interface QuoteOptions {
  quote: string
  prefix: string
  suffix: string
}

/**
 * The passage of an article's newest capture that a quote names.
 * @throws BelegError `quote-not-found`, `quote-ambiguous`, both naming the article
 */
export async function quotedPassage(
  notebook: Notebook,
  article: Id,
  options: QuoteOptions,
): Promise<Passage> {
  const { quote, prefix, suffix } = options
  const { text } = await newestText(notebook, await notebook.record(article))
  try {
    if (quote === '') throw new BelegError('quote-not-found', { quote })
    return findQuote(text, { exact: quote, prefix, suffix })
  } catch (error) {
    throw error instanceof BelegError ? new BelegError(error.code, { ...error.detail, article }) : error
  }
}
