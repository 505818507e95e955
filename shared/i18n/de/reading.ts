import type { reading as en } from '../en/reading.ts'
import type { Localized } from '../index.ts'

export const reading = {} satisfies Localized<typeof en>
