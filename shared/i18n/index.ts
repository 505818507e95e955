import type { Locale } from '../settings.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** The shape every language has to fill: text stays text, a function keeps its parameters. */
export type Localized<M> = {
  readonly [K in keyof M]: M[K] extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : string
}

export type Messages = Localized<typeof en>

/** The languages of the program; a further one is a folder, a file beside `en.ts` and a line here. */
const languages: Record<Locale, Messages> = { en, de }

/** All messages of one language. */
export function messages(locale: Locale): Messages {
  return languages[locale]
}
