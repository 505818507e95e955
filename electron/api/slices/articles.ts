import { isLive } from '../../../shared/model/article.ts'
import { correctMeta } from '../intake/correct-meta.ts'
import type { Slice } from '../context.ts'
import { editArticle } from '../changes/edit.ts'
import { now } from '../now.ts'
import { articleView } from '../views/views.ts'

/** The library and the articles in it. */
export const articles: Slice<'articles.list' | 'articles.get' | 'articles.image'> = (context) => ({
  async 'articles.list'({ ids }) {
    const wanted = ids && new Set(ids)
    const rows = context.opened().notebook.summaries()
    return rows.filter((row) => isLive(row) && (!wanted || wanted.has(row.id)))
  },

  async 'articles.get'({ id, capture }) {
    return articleView(context.opened().notebook, id, capture)
  },

  async 'articles.image'({ article, sha256 }) {
    const { mime, bytes } = await context.opened().notebook.image(article, sha256)
    return { mime, bytes: Buffer.from(bytes).toString('base64') }
  },
})

/** What can be changed of an article itself. */
export const articleEdits: Slice<'articles.change' | 'articles.trash'> = (context) => ({
  async 'articles.change'({ id, meta }) {
    const given = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined))
    const at = now()
    await editArticle(context, 'article-change', id, (record) => correctMeta(record, given, at))
    return articleView(context.opened().notebook, id)
  },

  async 'articles.trash'({ id }) {
    const trashedAt = now()
    await editArticle(context, 'article-trash', id, (record) =>
      isLive(record) ? { ...record, trashedAt } : record,
    )
    return null
  },
})
