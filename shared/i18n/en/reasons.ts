import { shown } from '../shown.ts'

/** Why something cannot be used, inside a sentence. */
export const reasonTexts = {
  reasonText: (reason: string) => shown(reason),
}
