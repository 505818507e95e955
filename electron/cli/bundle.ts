import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import page from 'virtual:verify-page'
import { BelegError } from '../../shared/errors.ts'
import { reasons } from '../../shared/reasons.ts'
import { packBundle } from '../bundle/pack.ts'
import { saveError } from '../notebook/store/disk-errors.ts'
import { writeDurably } from '../profile/write-durably.ts'
import { counted } from './counted.ts'
import { interruptible } from './interrupt.ts'
import { articleId, reading } from './open.ts'
import { progressLine } from './progress-line.ts'
import type { Cli } from './run.ts'

/** `bundle`: the notebook or chosen articles as one file, and beside it the page that verifies it. */
export async function bundle(
  cli: Cli,
  ids: string[],
  { out, progress }: { out: string; progress?: true },
): Promise<void> {
  await reading(cli, ({ notebook }) =>
    interruptible(async (signal) => {
      const articles = ids.length > 0 ? ids.map(articleId) : null
      await refuseFolder(out)
      const line = progressLine(cli, 'Packing', progress === true)
      const packed = await packBundle(notebook, out, {
        articles,
        onProgress: (done, total) => line.at(done, total),
        goOn: () => signal.throwIfAborted(),
      }).finally(() => line.end())
      const beside = pageBeside(out)
      await writeDurably(beside, Buffer.from(page)).catch((error: unknown) => {
        throw saveError(error, beside)
      })
      cli.print({ file: out, page: beside, ...packed }, () => {
        const { bytes, articles, claims, captures } = packed
        return `Packed ${counted(articles, 'article')}, ${counted(claims, 'claim')}, ${counted(captures, 'capture')} into ${out} (${bytes} bytes).\nTo verify it in a browser, open ${beside}\n`
      })
    }),
  )
}

/** `FILE.verify.html` for `FILE.beleg`. */
function pageBeside(out: string): string {
  return `${out.replace(/\.beleg$/iu, '')}.verify.html`
}

async function refuseFolder(out: string): Promise<void> {
  const kind = async (path: string) => (await stat(path).catch(() => null))?.isDirectory() ?? false
  if (await kind(out)) throw new BelegError('not-allowed', { file: out, reason: reasons.folder })
  if (!(await kind(dirname(out))))
    throw new BelegError('not-allowed', { file: out, reason: `there is no folder ${dirname(out)}` })
}
