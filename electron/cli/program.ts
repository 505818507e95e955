import { Command, InvalidArgumentError, Option } from 'commander'
import { highlightColors } from '../../shared/model/highlight.ts'
import { version } from '../../package.json'
import { lensLanguage, lensLanguages, type LensLanguage } from '../../shared/lens/languages.ts'
import type { ArticleOptions } from './article.ts'
import { addArchiveCommands } from './archive-commands.ts'
import { addClaimCommands } from './claim-commands.ts'
import { addKeepCommands } from './keep-commands.ts'
import { addTagCommands } from './tag-commands.ts'
import { addTrashCommands } from './trash-commands.ts'
import { addExportCommand } from './export-command.ts'
import type { HighlightOptions } from './highlight.ts'
import type { ImportOptions } from './draft.ts'
import type { LensOptions } from './lens.ts'
import { quoted, repeatable, tags, type Work } from './options.ts'
import type { Cli, Terminal } from './run.ts'
import { setField } from './set-option.ts'

/** What the syntax needs from the one who runs it. */
export interface Runner {
  terminal: Terminal
  makeCli(options: { json?: true; notebook?: string }): Cli
  /** Called when a command has printed its result and yet failed, wholly or in part. */
  fail(): void
}

/** The whole syntax. The commands' modules are only loaded when they run, so that every command starts fast. */
export function makeProgram({ terminal, makeCli, fail }: Runner): Command {
  const program = new Command('beleg')
    .description('A research notebook from the command line.')
    .version(version, '--version')
    .option('--notebook <dir>', 'the notebook folder (default: the one opened last)')
    .option('--json', 'print exactly one JSON document')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) })

  const does = async (work: Work): Promise<void> => {
    if ((await work(makeCli(program.opts()))) === false) fail()
  }

  program
    .command('import')
    .description('bring articles in, or what is in a bundle (.beleg)')
    .argument('<file...>')
    .option('--title <title>')
    .addOption(repeatable('--author <name>', 'may be given several times'))
    .option('--publisher <name>')
    .option('--url <url>')
    .option('--published <date>')
    .option('--language <tag>')
    .option('--recursive', 'take the articles in folders, and in the folders in them')
    .option('--progress', 'say how far it is, even where standard error is no terminal')
    .option('--whole-page', 'of web pages all the text, not only the article')
    .option('--version-of <id>', 'as a newer version of this article: one file, its review is printed')
    .addOption(
      new Option('--new', 'as an article of its own, even if there is one with the same address').conflicts(
        'versionOf',
      ),
    )
    .option('--keep-both', 'of what a bundle has otherwise than the notebook, keep both')
    .action((files: string[], options: ImportOptions, command: Command) =>
      does(async (cli) => {
        if (options.versionOf === undefined)
          return (await import('./import.ts')).importFiles(cli, files, options)
        const [file = '', ...others] = files
        if (others.length > 0) command.error('error: --version-of takes one file')
        return (await import('./import-version.ts')).importVersion(cli, file, options.versionOf, options)
      }),
    )

  program
    .command('article')
    .description('correct what is said about an article, and where it is kept in the library')
    .argument('<id>')
    .addOption(
      new Option(
        '--set <field=value>',
        'title, author, publisher, url, published or language; may be given several times',
      ).argParser(setField),
    )
    .addOption(tags())
    .addOption(repeatable('--untag <tag>', 'takes a tag off it'))
    .addOption(repeatable('--collect <collection>', 'puts it into a collection, made where it is not there'))
    .addOption(repeatable('--uncollect <collection>', 'takes it out of a collection'))
    .action((id: string, options: ArticleOptions, command: Command) => {
      if (Object.keys(options).length === 0)
        command.error('error: say what to change: --set, --tag, --untag, --collect or --uncollect')
      return does(async (cli) => (await import('./article.ts')).correct(cli, id, options))
    })

  program
    .command('import-annotations')
    .description('bring in annotations that another tool made of an article')
    .argument('<file>', 'Hypothesis JSON, W3C Web Annotations, Readwise CSV, or what this program exports')
    .requiredOption('--article <id>')
    .action((file: string, { article }: { article: string }) =>
      does(async (cli) => (await import('./import-annotations.ts')).importAnnotations(cli, file, article)),
    )

  program
    .command('list')
    .description('list the articles')
    .action(() => does(async (cli) => (await import('./list.ts')).list(cli)))

  program
    .command('show')
    .description('show an article with everything attached to it')
    .argument('<id>')
    .option('--capture <sha256>', 'in another of its captures')
    .action((id: string, options: { capture?: string }) =>
      does(async (cli) => (await import('./show.ts')).show(cli, id, options.capture)),
    )

  quoted(program.command('highlight'))
    .description('highlight a passage')
    .addOption(new Option('--comment <text>').default('', 'none'))
    .addOption(tags())
    .addOption(new Option('--color <color>').choices(highlightColors).default(highlightColors[0]))
    .action((id: string, options: HighlightOptions) =>
      does(async (cli) => (await import('./highlight.ts')).highlight(cli, id, options)),
    )

  addClaimCommands(program, does)
  addTagCommands(program, does)
  addTrashCommands(program, does)

  addArchiveCommands(program, does)

  program
    .command('note')
    .description("set an article's note from Markdown")
    .argument('<id>')
    .argument('[file]', 'a Markdown file, - for standard input', '-')
    .option('--append', 'add to the note instead of replacing it', false)
    .action((id: string, file: string, options: { append: boolean }) =>
      does(async (cli) => (await import('./note.ts')).setNote(cli, id, file, options.append)),
    )

  program
    .command('lens')
    .description('show which sentences report the word of others, and how sure they are')
    .argument('[id]', 'an article, in its newest capture')
    .option('--stdin', 'read the text on standard input instead, line by line')
    .addOption(new Option('--language <tag>', "default: the article's").argParser(lensLanguageOf))
    .action((id: string | undefined, options: LensOptions, command: Command) => {
      if ((id === undefined) !== (options.stdin ?? false))
        command.error('error: give either an id or --stdin')
      if (options.stdin && !options.language) command.error('error: --stdin needs --language')
      return does(async (cli) => (await import('./lens.ts')).readThroughLens(cli, id, options.language))
    })

  addExportCommand(program, does)

  program
    .command('check')
    .description('verify every file, hash and anchor')
    .action(() => does(async (cli) => (await import('./check.ts')).check(cli)))

  addKeepCommands(program, does)

  program
    .command('serve')
    .description('serve the window to a browser on this machine')
    .addOption(new Option('--port <n>', '0 takes a free one').argParser(portOf).default(0))
    .argument('[files...]', 'articles to be brought in by the window')
    .action((files: string[], options: { port: number }) =>
      does(async (cli) => (await import('./serve.ts')).serveNotebook(cli, options.port, files)),
    )
  return program
}

function lensLanguageOf(value: string): LensLanguage {
  const language = lensLanguage(value)
  if (!language) throw new InvalidArgumentError(`It has to be one of ${lensLanguages.join(', ')}.`)
  return language
}

function portOf(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new InvalidArgumentError('It has to be between 0 and 65535.')
  return port
}
