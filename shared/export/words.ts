import { messages, type Messages } from '../i18n/index.ts'
import { isCalendarDay } from '../model/calendar-day.ts'
import type { Locale } from '../settings.ts'

/** The language of a report: its messages, and how it writes times and names of languages. */
export interface Words {
  locale: Locale
  m: Messages
  /** A point in time in UTC, which is named; anything else is given back as it is. */
  time(iso: string): string
  /** A publication date as precise as the source states it: a year, a month, a day or a time. */
  day(published: string): string
  /** The name of a BCP 47 language with its tag; the tag alone when it has no name. */
  language(tag: string): string
}

/** The day before the month in both languages: 07/08 is read differently on either side of an ocean. */
const formatLocale: Record<Locale, string> = { en: 'en-GB', de: 'de-DE' }

/** @returns the words of one report language. */
export function wordsFor(locale: Locale): Words {
  const tag = formatLocale[locale]
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const dayFormat = new Intl.DateTimeFormat(tag, day)
  const monthFormat = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const timeFormat = new Intl.DateTimeFormat(tag, {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' })
  const format = (formatter: Intl.DateTimeFormat, text: string) => {
    const date = new Date(text)
    return Number.isNaN(date.getTime()) ? text : formatter.format(date)
  }
  const time = (iso: string) =>
    iso[10] === 'T' && isCalendarDay(iso.slice(0, 10)) ? format(timeFormat, iso) : iso
  return {
    locale,
    m: messages(locale),
    time,
    day(published) {
      if (/^\d{4}-\d{2}$/.test(published)) return format(monthFormat, published)
      if (isCalendarDay(published)) return format(dayFormat, published)
      // Without an offset the time is of an unknown zone: converting it would make it up.
      return /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(published) ? time(published) : published
    },
    language(code) {
      const name = isLanguageTag(code) ? names.of(code) : undefined
      return name === undefined ? code : `${name} (${code})`
    },
  }
}

/** True for what may stand in a `lang` attribute. */
export function isLanguageTag(code: string): boolean {
  if (code === '') return false
  try {
    return Intl.getCanonicalLocales(code).length === 1
  } catch {
    return false
  }
}
