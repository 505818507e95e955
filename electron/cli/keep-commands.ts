import type { Command } from 'commander'
import type { Work } from './options.ts'

/** The commands that carry a whole notebook somewhere else, and bring it back. */
export function addKeepCommands(program: Command, does: (work: Work) => Promise<void>): void {
  program
    .command('bundle')
    .description('pack the notebook, or chosen articles with all they need, into one file')
    .argument('[id...]', 'articles; without, the whole notebook')
    .requiredOption('--out <file>', 'the bundle, FILE.beleg; the page that verifies it is written beside it')
    .option('--progress', 'say how far it is, even where standard error is no terminal')
    .action((ids: string[], options: { out: string; progress?: true }) =>
      does(async (cli) => (await import('./bundle.ts')).bundle(cli, ids, options)),
    )

  program
    .command('backup')
    .description('make a backup now')
    .option('--verify', 'restore it into a temporary folder and compare it, hash by hash')
    .option('--progress', 'say how far it is, even where standard error is no terminal')
    .action((options: { verify?: true; progress?: true }) =>
      does(async (cli) => (await import('./backup.ts')).backup(cli, options)),
    )

  program
    .command('restore')
    .description('list the backups, or restore one into a new folder')
    .argument('[name]', 'a backup as the list names it; with --to alone, the newest')
    .option('--to <dir>', 'a folder that is new or empty')
    .option('--progress', 'say how far it is, even where standard error is no terminal')
    .action((name: string | undefined, options: { to?: string; progress?: true }, command: Command) => {
      if (name !== undefined && options.to === undefined) command.error('error: restoring needs --to <dir>')
      return does(async (cli) => (await import('./restore.ts')).restore(cli, name ?? null, options))
    })

  program
    .command('verify')
    .description('compare a bundle with its manifest: every file, and the history of every claim')
    .argument('<file>', 'a bundle; no notebook is needed')
    .option('--progress', 'say how far it is, even where standard error is no terminal')
    .action((file: string, options: { progress?: true }) =>
      does(async (cli) => (await import('./verify.ts')).verify(cli, file, options.progress === true)),
    )
}
