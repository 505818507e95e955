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
    .command('verify')
    .description('compare a bundle with its manifest: every file, and the history of every claim')
    .argument('<file>', 'a bundle; no notebook is needed')
    .option('--progress', 'say how far it is, even where standard error is no terminal')
    .action((file: string, options: { progress?: true }) =>
      does(async (cli) => (await import('./verify.ts')).verify(cli, file, options.progress === true)),
    )
}
