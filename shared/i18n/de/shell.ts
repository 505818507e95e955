import type { shell as en } from '../en/shell.ts'
import type { Localized } from '../index.ts'

export const shell = {} satisfies Localized<typeof en>
