import type { Cli } from './run.ts'

/** Says on standard error how far long work is, in percent: on a terminal in one line that changes, else, when asked for, every ten percent. */
export function progressLine(cli: Cli, what: string, asked: boolean) {
  let last = -1
  return {
    at(done: number, total: number): void {
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100)
      const step = cli.live ? percent : Math.floor(percent / 10) * 10
      if (step === last) return
      last = step
      if (cli.live) cli.err(`\r\u001B[K${what} ${step} %`)
      else if (asked) cli.err(`${what} ${step} %\n`)
    },
    /** What it is at, where how far cannot be told. */
    say(words: string): void {
      last = -1
      if (cli.live) cli.err(`\r\u001B[K${words}`)
      else if (asked) cli.err(`${words}\n`)
    },
    end(): void {
      if (cli.live) cli.err('\r\u001B[K')
    },
  }
}
