import type { BundleConflict, Brought } from '../../shared/api/bundles.ts'
import { BelegError } from '../../shared/errors.ts'
import { openBundle } from '../bundle/incoming.ts'
import { takeSnapshot } from '../notebook/backup/take.ts'
import type { Notebook } from '../notebook/types.ts'
import { inOneLine } from './columns.ts'
import { counted } from './counted.ts'
import { asNamed, type Imported } from './import-one.ts'
import { progressLine } from './progress-line.ts'
import { sentenceOf, type Cli } from './run.ts'

/** What a bundle brought, as scripts read it. */
export type BroughtBundle = { file: string; bundle: true } & Brought

/** True for the name of a bundle. */
export function isBundle(file: string): boolean {
  return /\.beleg$/iu.test(file)
}

/** Brings a bundle in. What is here otherwise stays as it is and is told, or comes in beside it. */
export async function bringBundle(
  cli: Cli,
  notebook: Notebook,
  file: string,
  keepBoth: boolean,
  signal: AbortSignal,
): Promise<BroughtBundle | Imported> {
  const line = progressLine(cli, 'Verifying', false)
  try {
    const bundle = await openBundle(notebook, file, {
      onProgress: (done, total) => line.at(done, total),
      goOn: () => signal.throwIfAborted(),
    }).finally(() => line.end())
    try {
      const bringing = progressLine(cli, 'Bringing in', false)
      const onProgress = (done: number, total: number) => bringing.at(done, total)
      await takeSnapshot(notebook.folder, 'import', new Date(), { onProgress })
      const brought = await bundle
        .bring(() => (keepBoth ? 'both' : undefined), onProgress)
        .finally(() => bringing.end())
      for (const conflict of brought.conflicts) cli.complain(conflictLine(conflict), file)
      return { file, bundle: true, ...brought }
    } finally {
      await bundle.close()
    }
  } catch (error) {
    const known = error instanceof BelegError ? error : asNamed(error, file)
    cli.complain(known, file)
    return { file, error: { code: known.code, message: sentenceOf(known) } }
  }
}

/** What a person reads of what came in. */
export function bundleLines({ file, added, same, conflicts, keptBoth }: BroughtBundle): string {
  const rest = [
    `${same} here already`,
    ...(keptBoth > 0 ? [`${keptBoth} kept beside what is here`] : []),
    ...(conflicts.length > 0 ? [`${conflicts.length} left as they are here (--keep-both keeps both)`] : []),
  ]
  return `${inOneLine(file)}  ${counted(added.articles, 'article')}, ${counted(added.claims, 'claim')}, ${counted(added.captures, 'capture')}, ${counted(added.highlights, 'highlight')} added; ${rest.join(', ')}\n`
}

function conflictLine({ kind, id, title, fields }: BundleConflict): string {
  return `the ${kind} ${id} “${title}” is here otherwise (${fields.map(({ field }) => field).join(', ')}) and was left as it is`
}
