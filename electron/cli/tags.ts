import { call } from '../api/call.ts'
import { BelegError } from '../../shared/errors.ts'
import { columns, inOneLine } from './columns.ts'
import { reading, writing } from './open.ts'
import { nameProblems } from './problems.ts'
import type { Cli } from './run.ts'

/** `tag list`: every tag with the number of articles, claims and highlights it is on. */
export async function listTags(cli: Cli): Promise<void> {
  await reading(cli, async ({ api, notebook }) => {
    const tags = await call(api, 'tags.list', {})
    nameProblems(cli, notebook)
    cli.print({ tags }, () =>
      columns([
        ['ARTICLES', 'CLAIMS', 'HIGHLIGHTS', 'TAG'],
        ...tags.map(({ tag, articles, claims, highlights }) => [
          ...[articles, claims, highlights].map(String),
          tag,
        ]),
      ]),
    )
  })
}

/** `tag rename`, `tag merge` and `tag delete`: one tag, or none, in the place of others. */
export async function replaceTags(cli: Cli, tags: string[], by: string | null): Promise<void> {
  await writing(cli, async ({ api }) => {
    const known = new Set((await call(api, 'tags.list', {})).map(({ tag }) => tag))
    const missing = tags.find((tag) => !known.has(tag))
    if (missing !== undefined) throw new BelegError('tag-not-found', { tag: missing })
    const { changed } = await call(api, 'tags.replace', { tags, by })
    cli.print({ tags, by, changed }, () => {
      const done = by === null ? 'Deleted' : `Now ${inOneLine(by)}`
      return `${done}: ${tags.map(inOneLine).join(', ')}  (${changed} files changed)\n`
    })
  })
}
