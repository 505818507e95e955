import type { LensLanguage } from './languages.ts'
import { registry } from './registry.ts'

/** The examples of all rules of a language, a text that asks for everything which is made when it is first needed. */
export function examplesOf(language: LensLanguage): string {
  const { rules, signs = [] } = registry[language]
  return [...rules, ...signs].flatMap(({ examples }) => examples).join('\n')
}
