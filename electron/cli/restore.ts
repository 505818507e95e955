import { checkNotebook } from '../notebook/check/check.ts'
import { restoreTo } from '../notebook/backup/restore.ts'
import { entryOf, listSnapshots } from '../notebook/backup/snapshot.ts'
import { readVerified } from '../notebook/backup/verify.ts'
import { columns } from './columns.ts'
import { counted } from './counted.ts'
import { interruptible } from './interrupt.ts'
import { folderFor } from './open.ts'
import { progressLine } from './progress-line.ts'
import type { Cli } from './run.ts'

/**
 * `restore`: the list of backups, or one of them in a folder of its own. The notebook itself is only looked at for its backups, so that it
 * may be as damaged as it likes. False when what was restored is not whole.
 */
export async function restore(
  cli: Cli,
  name: string | null,
  { to, progress }: { to?: string; progress?: true },
): Promise<boolean> {
  const folder = await folderFor(cli)
  if (to === undefined) {
    const backups = (await listSnapshots(folder)).map(entryOf)
    const verified = await readVerified(folder)
    cli.print({ backups, verified }, () => {
      const rows = backups.map(({ name, articles, claims, bytes }) => [
        name,
        counted(articles, 'article'),
        counted(claims, 'claim'),
        `${bytes} bytes`,
      ])
      const last = verified
        ? `Last verified restore: ${verified.at}, ${verified.name}, ${verified.ok ? 'all was well' : verified.problems[0]}\n`
        : 'No backup has been restored to verify it yet.\n'
      return `${columns(rows)}${last}`
    })
    return true
  }
  const line = progressLine(cli, 'Restoring', progress === true)
  const restored = await interruptible((signal) =>
    restoreTo(folder, name, to, {
      onProgress: (done, total) => line.at(done, total),
      goOn: () => signal.throwIfAborted(),
    }),
  ).finally(() => line.end())
  const check = await checkNotebook(to)
  cli.print({ ...entryOf(restored), to, check }, () =>
    check.ok
      ? `Restored ${restored.name} to ${to}: ${counted(check.articles, 'article')}, ${counted(check.claims, 'claim')}.\n`
      : columns(check.problems.map(({ file, message }) => [file, message])),
  )
  return check.ok
}
