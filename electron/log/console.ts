import type { Log } from './log.ts'

/** What the program tells the console of errors goes to the log as well, as a fault. */
export function logConsole(log: Log): void {
  const tell = console.error
  console.error = (...said: unknown[]) => {
    for (const error of said) if (error instanceof Error) log.fault(error)
    tell(...said)
  }
}
