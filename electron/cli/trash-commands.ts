import type { Command } from 'commander'
import type { Work } from './options.ts'

/** The syntax of `trash …`. */
export function addTrashCommands(program: Command, does: (work: Work) => Promise<void>): void {
  const trash = program.command('trash').description('what was deleted')
  trash
    .command('list')
    .description('list what lies in the trash, and what emptying it would do')
    .action(() => does(async (cli) => (await import('./trash.ts')).listTrash(cli)))
  trash
    .command('empty')
    .description('make a backup, then delete what lies in the trash for good')
    .option('--article <id>', 'this article only')
    .option('--yes', 'that is what is wanted')
    .action(({ article, yes }: { article?: string; yes?: true }, command: Command) => {
      if (!yes)
        command.error('error: this cannot be undone; see what goes with `trash list`, then give --yes')
      return does(async (cli) => (await import('./trash.ts')).emptyTrash(cli, article))
    })
}
