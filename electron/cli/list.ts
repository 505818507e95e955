import { call } from '../api/call.ts'
import { collectionNames } from './collection-names.ts'
import { columns } from './columns.ts'
import { reading } from './open.ts'
import { nameProblems } from './problems.ts'
import type { Cli } from './run.ts'

/** `list`: the articles with their counts. Records that cannot be read are named on stderr. */
export async function list(cli: Cli): Promise<void> {
  await reading(cli, async ({ api, notebook }) => {
    const articles = await call(api, 'articles.list', {})
    const names = await collectionNames(api)
    nameProblems(cli, notebook)
    const rows = articles.map((article) => {
      const { id, title, language, published, claims, highlights, tags } = article
      const collections = article.collections.flatMap((id) => names.get(id) ?? [])
      return { id, title, language, published, claims, highlights, tags, collections }
    })
    cli.print({ articles: rows }, () =>
      rows.length === 0
        ? 'No articles yet.\n'
        : columns([
            ['ID', 'UNCONFIRMED', 'CONFIRMED', 'REFUTED', 'HIGHLIGHTS', 'PUBLISHED', 'TITLE'],
            ...rows.map(({ id, claims, highlights, published, title }) => [
              id,
              ...[claims.unconfirmed, claims.confirmed, claims.refuted, highlights].map(String),
              published,
              title,
            ]),
          ]),
    )
  })
}
