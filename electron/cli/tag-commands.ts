import type { Command } from 'commander'
import type { Work } from './options.ts'

/** The syntax of `tag …`: tags across the notebook. */
export function addTagCommands(program: Command, does: (work: Work) => Promise<void>): void {
  const tag = program.command('tag').description('tags across the notebook')
  tag
    .command('list')
    .description('list the tags with their counts')
    .action(() => does(async (cli) => (await import('./tags.ts')).listTags(cli)))
  tag
    .command('rename')
    .description('give a tag another name; where that is a tag already, the two become one')
    .argument('<tag>')
    .argument('<name>')
    .action((from: string, to: string) =>
      does(async (cli) => (await import('./tags.ts')).replaceTags(cli, [from], to)),
    )
  tag
    .command('merge')
    .description('make several tags one')
    .argument('<into>')
    .argument('<tag...>')
    .action((into: string, others: string[]) =>
      does(async (cli) => (await import('./tags.ts')).replaceTags(cli, others, into)),
    )
  tag
    .command('delete')
    .description('take a tag off everything')
    .argument('<tag>')
    .action((name: string) => does(async (cli) => (await import('./tags.ts')).replaceTags(cli, [name], null)))
}
