import type { commands as en } from '../en/commands.ts'
import type { Localized } from '../index.ts'

export const commands = {} satisfies Localized<typeof en>
