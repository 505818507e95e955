import { InvalidArgumentError, Option, type Command } from 'commander'
import { isCalendarDay } from '../../shared/model/calendar-day.ts'
import { statuses } from '../../shared/model/claim.ts'
import { sortColumns } from '../../shared/search/claim-order.ts'
import type { ClaimsOptions, FilterOptions } from './claims.ts'
import { repeatable, tags, type Work } from './options.ts'

/** What looks at the claims of the whole notebook. */
export function addArchiveCommands(program: Command, does: (work: Work) => Promise<void>): void {
  narrowed(program.command('claims'))
    .description('list claims')
    .addOption(new Option('--sort <column>').choices(sortColumns))
    .option('--descending', 'from the end')
    .addOption(new Option('--limit <n>', 'at most so many').argParser(countOf))
    .action((text: string | undefined, options: ClaimsOptions) =>
      does(async (cli) => (await import('./claims.ts')).listClaims(cli, text, options)),
    )
  narrowed(program.command('stats'))
    .description('count claims, over time and by source')
    .action((text: string | undefined, options: FilterOptions) =>
      does(async (cli) => (await import('./stats.ts')).stats(cli, text, options)),
    )
}

/** Arguments and options that narrow claims down. Of each facet one of the values given is enough, of tags all are needed. */
export function narrowed(command: Command): Command {
  return filtered(command.argument('[text]', 'words, "a phrase", -without, in all that is said of a claim'))
}

/** The options alone. */
export function filtered(command: Command): Command {
  return command
    .addOption(severalOf('--status <status>', statuses))
    .addOption(tags())
    .addOption(repeatable('--publisher <name>', 'of the article; may be given several times'))
    .addOption(repeatable('--speaker <name>', 'may be given several times'))
    .addOption(repeatable('--language <tag>', 'of the article; may be given several times'))
    .addOption(repeatable('--grade <grade>', 'of evidence, as B2; may be given several times'))
    .addOption(severalOf('--flag <anchor>', ['changed', 'lost', 'ambiguous']))
    .option('--due', 'to be looked at again by today')
    .addOption(new Option('--from <day>', 'made on this day (YYYY-MM-DD) or later').argParser(dayOf))
    .addOption(new Option('--to <day>', 'made on this day or earlier').argParser(dayOf))
    .addOption(new Option('--as-of <day>', 'as they stood at the end of that day').argParser(dayOf))
    .option('--typos', 'forgive a letter or two')
}

function severalOf(flags: string, choices: readonly string[]): Option {
  return new Option(flags, `${choices.join(', ')}; may be given several times`).argParser(
    (value: string, before: string[] | undefined) => {
      if (!choices.includes(value))
        throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
      return [...(before ?? []), value]
    },
  )
}

function countOf(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It has to be a whole number from 1.')
  return Number(value)
}

function dayOf(value: string): string {
  if (!isCalendarDay(value)) throw new InvalidArgumentError('It has to be a day as YYYY-MM-DD.')
  return value
}
