import { Option, type Command } from 'commander'
import { statuses } from '../../shared/model/claim.ts'
import type { Cli } from './run.ts'

/** A command's own work: false when it failed although it could print a result. */
export type Work = (cli: Cli) => Promise<boolean | void>

/** Arguments and options with which a passage is named. */
export function quoted(command: Command, article = '<id>'): Command {
  return command
    .argument(article)
    .requiredOption('--quote <text>', 'the words of the article')
    .addOption(new Option('--prefix <text>', 'the words before the quote').default('', 'none'))
    .addOption(new Option('--suffix <text>', 'the words after it').default('', 'none'))
}

/** An option that may be given several times; its value is the list. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before: string[] | undefined) => [
    ...(before ?? []),
    value,
  ])
}

export function tags(): Option {
  return repeatable('--tag <tag>', 'may be given several times')
}

export function status(value?: string): Option {
  const option = new Option('--status <status>').choices(statuses)
  return value === undefined ? option : option.default(value)
}
