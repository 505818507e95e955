import { de } from './de/index.ts'
import { en } from './en/index.ts'
import type { LensLanguage } from './languages.ts'
import type { Language } from './rule.ts'

/** All that is known about each language. */
export const registry: Record<LensLanguage, Language> = { de, en }
