import type { Draft } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import { messages } from '../../shared/i18n/index.ts'
import { articleFiles, type ArticleFiles } from './article-files.ts'
import { inOneLine } from './columns.ts'
import { readDraft, type ImportOptions } from './draft.ts'
import { bringBundle, bundleLines, isBundle, type BroughtBundle } from './import-bundle.ts'
import { asNamed, keepRead, type Imported } from './import-one.ts'
import { importProgress, type ImportProgress } from './import-progress.ts'
import { interruptible } from './interrupt.ts'
import { writing, type OpenedForCommand } from './open.ts'
import type { Cli } from './run.ts'

/**
 * `import`: brings files in, in their order; what fails does not keep the others out. A file with the address of a live article
 * becomes its newest capture. False when one failed, or was not reached any more.
 */
export async function importFiles(cli: Cli, names: string[], options: ImportOptions): Promise<boolean> {
  return writing(cli, (opened) =>
    interruptible(async (signal) => {
      const { files, leftOut } = await articleFiles(names, options.recursive === true)
      for (const [folder, count] of leftOut)
        if (count > 0) cli.complain(messages('en').intakeLeftOut(count), folder)
      const progress = importProgress(cli, files.length, options.progress === true)
      const told: Cli = {
        ...cli,
        complain(...said) {
          progress.clear()
          cli.complain(...said)
        },
      }
      const results = await importAll({ cli: told, opened, files, options, signal, progress })
      cli.print(results, () => results.map(lineOf).join(''))
      return results.every(
        (result) => 'article' in result || ('bundle' in result && result.conflicts.length === 0),
      )
    }),
  )
}

/** What comes after the last file. */
const nothing = { file: '', error: new BelegError('file-missing') }

interface Import {
  cli: Cli
  opened: OpenedForCommand
  files: ArticleFiles['files']
  options: ImportOptions
  signal: AbortSignal
  progress: ImportProgress
}

/** While one file is kept, the next is read. */
async function importAll({
  cli,
  opened,
  files,
  options,
  signal,
  progress,
}: Import): Promise<(Imported | BroughtBundle)[]> {
  const { api, onEvent } = opened
  const results: (Imported | BroughtBundle)[] = []
  onEvent((event) => {
    if (event.type !== 'import-progress' || Number(event.ticket) !== results.length) return
    progress.at(results.length, files[results.length]?.file ?? '', event.done / event.total)
  })
  const read = async (index: number): Promise<Draft | BelegError | null> => {
    const { file, error } = files[index] ?? nothing
    if (error) return error
    if (isBundle(file)) return null
    try {
      return await readDraft(api, file, options, { ticket: String(index), signal })
    } catch (thrown) {
      return asNamed(thrown, file)
    }
  }

  let next = read(0)
  for (const [index, { file }] of files.entries()) {
    progress.at(index, file)
    const reading = next
    next = read(index + 1)
    const draft = await reading
    const stopped = signal.aborted ? asNamed(signal.reason, file) : null
    const source = stopped ?? draft
    results.push(
      source === null
        ? await bringBundle(cli, opened.notebook, file, options.keepBoth === true, signal)
        : await keepRead(cli, api, file, source, options),
    )
  }
  const counts = countsOf(results)
  if (counts.cancelled > 0)
    cli.complain(`cancelled: ${counts.cancelled} of ${files.length} files were not brought in`)
  progress.end(messages('en').intakeSummary(counts))
  return results
}

function countsOf(results: readonly (Imported | BroughtBundle)[]) {
  const kept = results.filter((result) => !('error' in result)).length
  const cancelled = results.filter((result) => 'error' in result && result.error.code === 'cancelled').length
  const failed = results.length - kept - cancelled
  return { kept, same: 0, asked: 0, failed, cancelled, omitted: 0 }
}

function lineOf(result: Imported | BroughtBundle): string {
  if ('bundle' in result) return bundleLines(result)
  return 'article' in result ? `${result.article.id}  ${inOneLine(result.article.title)}\n` : ''
}
