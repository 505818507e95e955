import { CommanderError } from 'commander'
import { messages } from '../../shared/i18n/index.ts'
import { BelegError } from '../../shared/errors.ts'
import { inOneLine } from './columns.ts'
import { makeProgram } from './program.ts'

/** Where a command prints. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  /** Whether a person watches what is printed as an error, so that a line may be printed over. */
  readonly live?: boolean
}

/** What every command is given. */
export interface Cli extends Terminal {
  /** The folder given with --notebook. */
  notebook: string | undefined
  /** Prints the result: as one JSON document with --json, else as text for people. */
  print(value: unknown, text: () => string): void
  /** One line on stderr that names what failed and why. */
  complain(error: unknown, about?: string): void
}

const DONE = 0
const FAILED = 1
const WRONG_USAGE = 2

/** Runs one command line and answers with its exit code: 0 done, 1 failed or partly, 2 wrong usage. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let failed = false
  const program = makeProgram({
    terminal,
    fail: () => (failed = true),
    makeCli: ({ json, notebook }) => ({
      ...terminal,
      notebook,
      print: (value, text) => terminal.out(json ? `${JSON.stringify(value, null, 2)}\n` : text()),
      complain: (error, about) =>
        terminal.err(`beleg: ${inOneLine(about ? `${about}: ` : '')}${lineOf(error)}\n`),
    }),
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return failed ? FAILED : DONE
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE
    terminal.err(`beleg: ${lineOf(error)}\n`)
    return FAILED
  }
}

/** An error as a script can tell it by its code and a person by its sentence, on one line. */
function lineOf(error: unknown): string {
  const line =
    error instanceof BelegError
      ? `${error.code}: ${sentenceOf(error)}`
      : typeof error === 'string'
        ? error
        : `internal: ${String(error)}`
  return inOneLine(line)
}

/** An error as a sentence for people. */
export function sentenceOf(error: BelegError): string {
  return messages('en').errorText(error.code, error.detail)
}
