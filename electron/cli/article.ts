import type { ArticleMeta } from '../../shared/model/article.ts'
import { call } from '../api/call.ts'
import { inOneLine } from './columns.ts'
import { articleId, writing } from './open.ts'
import type { Cli } from './run.ts'

/** `article`: corrects what is said about an article. */
export async function correct(cli: Cli, id: string, meta: Partial<ArticleMeta>): Promise<void> {
  await writing(cli, async ({ api }) => {
    const article = await call(api, 'articles.change', { id: articleId(id), meta })
    const { title, authors, publisher, url, published, language } = article
    cli.print({ id: article.id, title, authors, publisher, url, published, language }, () => {
      const source = [authors.join(', '), publisher, published, language, url].filter(Boolean)
      return `${article.id}  ${inOneLine([title, ...source].join(' · '))}\n`
    })
  })
}
