import type { CommandId } from '../../shared/commands.ts'

/** Runs a command; what goes wrong is shown as a notice. */
export function run(command: CommandId): void {
  console.info(command)
}
