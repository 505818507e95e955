import { TrashCounts, type TrashOutlook } from '../../shared/api/trash.ts'
import { messages } from '../../shared/i18n/index.ts'
import { call } from '../api/call.ts'
import { columns, inOneLine } from './columns.ts'
import { articleId, reading, writing } from './open.ts'
import { nameProblems } from './problems.ts'
import type { Cli } from './run.ts'

/** `trash list`: what lies in the trash, and what emptying it would do. */
export async function listTrash(cli: Cli): Promise<void> {
  await reading(cli, async ({ api, notebook }) => {
    const entries = await call(api, 'trash.list', {})
    const outlook = await call(api, 'trash.outlook', {})
    nameProblems(cli, notebook)
    cli.print({ entries, ...outlook }, () =>
      [
        columns([
          ['KIND', 'ID', 'WHAT'],
          ...entries.map(({ kind, id, text }) => [kind, id, inOneLine(text)]),
        ]),
        inWords(outlook, 'Emptying it would delete for good'),
      ].join(''),
    )
  })
}

/** `trash empty`: deletes what lies in the trash for good, all of it or one article, after a backup. */
export async function emptyTrash(cli: Cli, article: string | undefined): Promise<void> {
  await writing(cli, async ({ api }) => {
    const done = await call(api, 'trash.empty', {
      ...(article !== undefined && { article: articleId(article) }),
    })
    cli.print(done, () =>
      [
        inWords(done, 'Deleted for good'),
        ...(done.backup === null ? [] : [`The backup made before: ${done.backup}\n`]),
      ].join(''),
    )
  })
}

function inWords({ counts, staying }: TrashOutlook, what: string): string {
  const m = messages('en')
  const kinds = (Object.keys(TrashCounts.shape) as (keyof TrashCounts)[]).filter((kind) => counts[kind] > 0)
  const going = kinds.map((kind) => m.trashCounted(kind, counts[kind])).join(', ')
  return [
    `${what}: ${going || 'nothing'}\n`,
    ...staying.flatMap(({ text, why, by, also }) =>
      [{ why, by }, ...also].map((need) => {
        const because = m.trashStaysBecause(need.why, need.by)
        return `${inOneLine(text)}  ${inOneLine(because)}\n`
      }),
    ),
  ].join('')
}
