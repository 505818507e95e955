import { call } from '../api/call.ts'
import type { Problem } from '../../shared/api/views.ts'
import { columns } from './columns.ts'
import { reading } from './open.ts'
import type { Cli } from './run.ts'

/** `list`: the articles with their counts. Records that cannot be read are named on stderr. */
export async function list(cli: Cli): Promise<void> {
  await reading(cli, async ({ api, notebook }) => {
    const articles = await call(api, 'articles.list', {})
    for (const problem of notebook.problems()) warn(cli, problem)
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

/** Names a problem of the notebook on stderr. */
function warn(cli: Cli, { file, kind, reason }: Problem): void {
  cli.complain(`${kind}: ${reason}`, file)
}
