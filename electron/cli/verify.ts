import { messages } from '../../shared/i18n/index.ts'
import { verifyBundle } from '../../shared/bundle/verify.ts'
import { withFile } from '../bundle/file-bytes.ts'
import { newHash } from '../bundle/hash.ts'
import { counted } from './counted.ts'
import { progressLine } from './progress-line.ts'
import type { Cli } from './run.ts'

/** `verify`: a bundle compared with its manifest, without a notebook. False when something is wrong. */
export async function verify(cli: Cli, file: string, progress: boolean): Promise<boolean> {
  const line = progressLine(cli, 'Verifying', progress)
  const { ok, sealed, files, claims, problems } = await withFile(file, (bytes) =>
    verifyBundle(bytes, newHash, { onProgress: (done, total) => line.at(done, total) }),
  ).finally(() => line.end())
  const named = problems.map((problem) => ({ ...problem, message: messages('en').bundleProblem(problem) }))
  cli.print({ ok, sealed, files, claims, problems: named }, () =>
    ok
      ? `All is well: ${counted(files, 'file')}, the histories of ${counted(claims, 'claim')}.${sealed ? '' : ' The zip file was packed again by another program.'}\n`
      : named.map(({ message }) => `${message}\n`).join(''),
  )
  return ok
}
