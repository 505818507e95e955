import type { errors as en } from '../en/errors.ts'
import type { Localized } from '../index.ts'

export const errors = {} satisfies Localized<typeof en>
