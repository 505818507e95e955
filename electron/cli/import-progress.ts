import { inOneLine } from './columns.ts'
import type { Cli } from './run.ts'

/** Says on standard error how far an import is: on a terminal in one line that changes, else, when asked for, in a line a file. */
export interface ImportProgress {
  /** `share` from 0 to 1, while it is read. */
  at(index: number, file: string, share?: number): void
  /** Makes room for other lines, before each of them. */
  clear(): void
  end(summary: string): void
}

/** How much of a name is shown on a terminal, so that the line does not wrap. UTF-16 units. */
const NAME = 50

export function importProgress(cli: Cli, total: number, asked: boolean): ImportProgress {
  let last = ''
  const live = (index: number, file: string, share?: number) => {
    const name = inOneLine(file)
    const short = name.length > NAME ? `…${name.slice(-NAME)}` : name
    const percent = share === undefined ? '' : ` ${Math.round(share * 100)} %`
    cli.err(`\r\u001B[K[${index + 1}/${total}] ${short}${percent}`)
  }
  const plain = (index: number, file: string) => {
    const line = `[${index + 1}/${total}] ${inOneLine(file)}\n`
    if (line !== last) cli.err(line)
    last = line
  }
  const clear = () => cli.live && cli.err('\r\u001B[K')
  return {
    at: cli.live ? live : asked ? plain : () => undefined,
    clear,
    end(summary) {
      clear()
      if (cli.live || asked) cli.err(`${summary}\n`)
    },
  }
}
