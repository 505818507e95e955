import { useMemo } from 'react'
import { useLocale } from './app.ts'
import { makeFormat, type Format } from './format-of.ts'

/** How to write numbers and times in the language on screen. */
export function useFormat(): Format {
  const locale = useLocale()
  return useMemo(() => makeFormat(locale), [locale])
}
