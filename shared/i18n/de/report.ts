import type { report as en } from '../en/report.ts'
import type { Localized } from '../index.ts'

export const report = {} satisfies Localized<typeof en>
