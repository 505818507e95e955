import { checkNotebook } from '../notebook/check/check.ts'
import { columns } from './columns.ts'
import { counted } from './counted.ts'
import { folderFor, tidy } from './open.ts'
import type { Cli } from './run.ts'

/** `check`: verifies every file, hash and anchor. False when something is wrong. */
export async function check(cli: Cli): Promise<boolean> {
  const folder = await folderFor(cli)
  await tidy(folder)
  const result = await checkNotebook(folder)
  cli.print(result, () =>
    result.ok
      ? `All is well: ${counted(result.articles, 'article')}, ${counted(result.claims, 'claim')}, ${counted(result.captures, 'capture')}.\n`
      : columns(result.problems.map(({ file, message }) => [file, message])),
  )
  return result.ok
}
