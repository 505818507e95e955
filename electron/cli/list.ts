import { call } from '../api/call.ts'
import { columns } from './columns.ts'
import { reading } from './open.ts'
import { nameProblems } from './problems.ts'
import type { Cli } from './run.ts'

/** `list`: the articles with their counts. Records that cannot be read are named on stderr. */
export async function list(cli: Cli): Promise<void> {
  await reading(cli, async ({ api, notebook }) => {
    const articles = await call(api, 'articles.list', {})
    nameProblems(cli, notebook)
    const rows = articles.map(({ id, title, language, published, claims, highlights }) => ({
      ...{ id, title, language, published, claims, highlights },
    }))
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
