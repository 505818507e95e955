import type { Notebook } from '../notebook/types.ts'
import type { Cli } from './run.ts'

/** Names on stderr what could not be read and is therefore missing from what is printed. */
export function nameProblems(cli: Cli, notebook: Notebook): void {
  for (const { file, kind, reason } of notebook.problems()) cli.complain(`${kind}: ${reason}`, file)
}
