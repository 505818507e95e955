import type { Locale } from '../../shared/settings.ts'
import { useLocale } from './window/app.ts'
import { makeFormat, type Format } from './format-of.ts'

/** Each made once: that takes as long as drawing a row. */
const known = new Map<Locale, Format>()

/** How to write numbers and times in the language on screen. */
export function useFormat(): Format {
  const locale = useLocale()
  const format = known.get(locale) ?? makeFormat(locale)
  known.set(locale, format)
  return format
}
