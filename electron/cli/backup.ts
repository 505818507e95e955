import { entryOf } from '../notebook/backup/snapshot.ts'
import { pruneSnapshots } from '../notebook/backup/prune.ts'
import { takeSnapshot } from '../notebook/backup/take.ts'
import { verifySnapshot } from '../notebook/backup/verify.ts'
import { BelegError } from '../../shared/errors.ts'
import { openNotebook } from '../notebook/open.ts'
import { counted } from './counted.ts'
import { interruptible } from './interrupt.ts'
import { folderFor } from './open.ts'
import { progressLine } from './progress-line.ts'
import type { Cli } from './run.ts'

/** `backup`: makes one now, whoever else has the notebook open. False when it was restored to prove it and something is wrong. */
export async function backup(
  cli: Cli,
  { verify, progress }: { verify?: true; progress?: true },
): Promise<boolean> {
  const folder = await folderFor(cli)
  const notebook = await openNotebook(folder, { program: 'cli' })
  try {
    const making = progressLine(cli, 'Backing up', progress === true)
    const made = await interruptible((signal) =>
      takeSnapshot(folder, 'asked', new Date(), {
        onProgress: (done, total) => making.at(done, total),
        goOn: () => signal.throwIfAborted(),
      }),
    ).finally(() => making.end())
    if (!made) throw new BelegError('internal', { file: folder })
    // Who else has the notebook open takes the old ones away.
    if (!notebook.readOnly) await pruneSnapshots(folder)
    const line = progressLine(cli, 'Restoring', progress === true)
    const proven = await interruptible(async (signal) =>
      verify
        ? verifySnapshot(folder, made.name, {
            onProgress: (done, total) => line.at(done, total),
            goOn: () => signal.throwIfAborted(),
          })
        : null,
    ).finally(() => line.end())
    const entry = entryOf(made)
    for (const file of entry.damaged) cli.complain('damaged or missing; kept as it last could be read', file)
    cli.print(proven ? { ...entry, verified: proven } : entry, () =>
      [
        `${entry.name}  ${counted(entry.articles, 'article')}, ${counted(entry.claims, 'claim')}, ${counted(entry.files, 'file')} (${entry.bytes} bytes)`,
        ...(proven ? (proven.ok ? ['Restored and compared: all is well.'] : proven.problems) : []),
        '',
      ].join('\n'),
    )
    return proven?.ok ?? true
  } finally {
    await notebook.close()
  }
}
