import { parse } from '../../../electron/import/parse.ts'
import type { ArticleDraft } from '../../../electron/import/draft.ts'
import { BelegError } from '../../../shared/errors.ts'

/** UTF-8, as most files come. */
export const utf8 = (text: string) => new TextEncoder().encode(text)

export const readText = (text: string, file = 'article.txt') => parse({ file, bytes: utf8(text) })
export const readMarkdown = (text: string, file = 'article.md') => parse({ file, bytes: utf8(text) })

export const textsOf = (draft: ArticleDraft) => draft.blocks.map(({ text }) => text)

/** The code of the error a source is refused with. */
export async function refusal(reading: Promise<unknown>): Promise<unknown> {
  try {
    await reading
    return 'read'
  } catch (error) {
    return error instanceof BelegError ? { code: error.code, ...error.detail } : error
  }
}
