import type { Language } from '../rule.ts'
import { habits } from './habits.ts'

/** German. */
export const de: Language = {
  habits,
  titleNouns: new Set<string>(),
  rules: [],
}
