import { Option, type Command } from 'commander'
import { formats } from '../../shared/export/formats.ts'
import { locales } from '../../shared/settings.ts'
import { filtered } from './archive-commands.ts'
import type { ExportOptions } from './export.ts'
import type { Work } from './options.ts'

/** What an article is asked for by; the other options narrow the claims of a dossier. */
const forArticles: readonly string[] = ['status', 'asOf']

/** `export`: articles by their ids, or claims by a search. */
export function addExportCommand(program: Command, does: (work: Work) => Promise<void>): void {
  const command = program
    .command('export')
    .description('write a report of annotated articles, or of claims')
    .argument('[id...]')
    .addOption(new Option('--format <format>').choices(Object.keys(formats)).makeOptionMandatory())
    .requiredOption('--out <file>')
    .option('--claims [text]', 'a dossier of the claims that are found, narrowed by the options below')
    .addOption(new Option('--report-language <language>', "default: the person's").choices(locales))
    .option('--no-comments', 'without the comments of highlights')
    .option('--no-evidence', 'without evidence')
    .option('--no-notes', 'without notes')
    .option('--no-history', 'with the judgement that stands alone')
    .option('--no-provenance', 'without what happened to the articles')
    .option('--lens', "with what each article reports on others' word, in HTML, PDF, Word and Markdown")
    .option('--bom', 'CSV and TSV with a byte order mark, for spreadsheets that ask for one')
    .option('--progress', 'say how far it is, even where standard error is no terminal')
  const search = filtered(program.createCommand()).options
  for (const option of search) command.addOption(option)
  command.action((ids: string[], options: ExportOptions) => {
    if (ids.length > 0 === (options.claims !== undefined))
      command.error('error: give either ids of articles or --claims')
    const given = search.map((option) => option.attributeName())
    const stray = given.find(
      (name) => !forArticles.includes(name) && command.getOptionValue(name) !== undefined,
    )
    if (options.claims === undefined && stray !== undefined)
      command.error(`error: --${stray} narrows --claims, not articles`)
    return does(async (cli) => (await import('./export.ts')).exportReport(cli, ids, options))
  })
}
