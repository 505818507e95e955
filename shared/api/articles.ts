import { z } from 'zod'
import { ArticleMeta } from '../model/article.ts'
import { importMethods } from '../model/capture.ts'
import { Id, Sha256 } from '../model/id.ts'
import { method } from './method.ts'
import type { ArticleSummary, ArticleView, Draft, ImageView, TrashEntry } from './views.ts'

/** The largest original that is taken in, in bytes. */
export const MAX_IMPORT_BYTES = 64 * 1024 * 1024

export const articles = {
  /** Every article that is not in the trash, newest first. */
  'articles.list': method<ArticleSummary[]>()(z.strictObject({})),
  'articles.get': method<ArticleView>()(z.strictObject({ id: Id, capture: Sha256.optional() })),
  /** A picture that a block of the article shows. */
  'articles.image': method<ImageView>()(z.strictObject({ article: Id, sha256: Sha256 })),
  'articles.change': method<ArticleView>()(z.strictObject({ id: Id, meta: ArticleMeta.partial() })),
  'articles.trash': method<null>()(z.strictObject({ id: Id })),
  /** Reads a file or a paste without keeping it. `bytes` is base64. */
  'import.read': method<Draft>()(
    z.strictObject({ method: z.enum(importMethods), file: z.string(), bytes: z.base64() }),
  ),
  /** Keeps a draft as a new article, with the fields as the person left them. */
  'import.keep': method<ArticleView>()(z.strictObject({ draft: z.string(), meta: ArticleMeta })),
  'import.discard': method<null>()(z.strictObject({ draft: z.string() })),
  'trash.list': method<TrashEntry[]>()(z.strictObject({})),
  'trash.restore': method<null>()(
    z.strictObject({ kind: z.enum(['article', 'highlight', 'claim']), id: Id, article: Id.nullable() }),
  ),
}
