import type { Language } from '../rule.ts'
import { habits } from './habits.ts'

/** English. */
export const en: Language = {
  habits,
  titleNouns: new Set<string>(),
  rules: [],
}
