import { z } from 'zod'
import { ArticleMeta } from '../model/article.ts'
import { importMethods } from '../model/capture.ts'
import { Id, Sha256 } from '../model/id.ts'
import { method } from './method.ts'
import type { ArticleSummary, ArticleView, Draft, ImageView } from './views.ts'

/** The largest original that is taken in, in bytes. */
export const MAX_IMPORT_BYTES = 64 * 1024 * 1024

/** How much of a source is handed over at once, in bytes: little enough for both sides to do other things in between. */
export const PIECE_BYTES = 1024 * 1024

const TagNames = z.array(z.string().min(1).max(200)).max(1000)
const CollectionIds = z.array(Id).max(1000)

/** What whoever brings a source in calls it until there is a draft. */
const Ticket = z.string().min(1).max(64)

export const articles = {
  /** Every article that is not in the trash, or those of `ids` that are not, newest first. */
  'articles.list': method<ArticleSummary[]>()(z.strictObject({ ids: z.array(Id).max(200_000).optional() })),
  'articles.get': method<ArticleView>()(z.strictObject({ id: Id, capture: Sha256.optional() })),
  /** A picture that a block of the article shows. */
  'articles.image': method<ImageView>()(z.strictObject({ article: Id, sha256: Sha256 })),
  'articles.change': method<ArticleView>()(z.strictObject({ id: Id, meta: ArticleMeta.partial() })),
  'articles.trash': method<null>()(z.strictObject({ id: Id })),
  /** One change of many articles, in one step of undo. Says how many files it changed. */
  'articles.bulk': method<{ changed: number }>()(
    z.strictObject({
      ids: z.array(Id).min(1).max(200_000),
      change: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('tag'), add: TagNames, remove: TagNames }),
        z.strictObject({ type: z.literal('collect'), add: CollectionIds, remove: CollectionIds }),
        z.strictObject({ type: z.literal('trash') }),
      ]),
    }),
  ),
  /** Hands over a part of a source ahead of `import.read`: `bytes` is base64, at most {@link PIECE_BYTES}, `from` the offset they begin at. */
  'import.piece': method<null>()(
    z.strictObject({ ticket: Ticket, from: z.int().nonnegative(), bytes: z.base64() }),
  ),
  /**
   * Reads a file or a paste without keeping it. `bytes` is base64: all of it, or the rest `from` the offset where the pieces under this
   * ticket end. Who gave a ticket is told by `import-progress` and can cancel. `type` is what the clipboard says a paste is; with
   * `wholePage` a page comes in with everything that stands around its article.
   */
  'import.read': method<Draft>()(
    z.strictObject({
      ticket: Ticket.optional(),
      method: z.enum(importMethods),
      file: z.string(),
      from: z.int().nonnegative().default(0),
      bytes: z.base64(),
      type: z.literal('text/html').optional(),
      wholePage: z.boolean().optional(),
    }),
  ),
  /** What the notebook has of a draft by now: others may have been kept since it was read. */
  'import.known': method<Pick<Draft, 'sameAs' | 'sameUrl'>>()(z.strictObject({ draft: z.string() })),
  /**
   * Stops handing over or reading, or with a draft for its ticket the search for annotations in a newer version; what was asked for is
   * then refused as `cancelled` and leaves everything as it was.
   */
  'import.cancel': method<null>()(z.strictObject({ ticket: Ticket })),
  /**
   * Keeps a draft with the fields as the person left them: as a new article, or as the newest capture of the one it is a version
   * of. The very bytes that one has already make no capture, only the last entry of its provenance.
   */
  'import.keep': method<ArticleView>()(
    z.strictObject({ draft: z.string(), meta: ArticleMeta, versionOf: Id.optional() }),
  ),
  'import.discard': method<null>()(z.strictObject({ draft: z.string() })),
}
