import { isCalendarDay } from '../../shared/model/calendar-day.ts'

/** Long enough to tell any month from all others. */
const MONTH_LETTERS = 3
/** A year for days that are written without one, unlike this one. */
const LONG_AGO = 1904
/** A year of two digits is at most so many years away in the future; beyond that it was in the last century. */
const AHEAD = 20

const monthNames = ['en-GB', 'de-DE'].map((language) => {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => plain(name.format(Date.UTC(2000, month, 1))))
})

/**
 * The day somebody wrote, as YYYY-MM-DD: 27.11.2026, 27/11/26, 27.11. of this year, 27 Nov 2026, November 27, 2026, 2026-11-27.
 * Days stand before months, as both languages of the program have it. Null for what is no day of the calendar.
 */
export function readDay(text: string, thisYear = new Date().getFullYear()): string | null {
  const written = text.trim().normalize('NFC')
  const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(written)
  const digits = /^(?<day>\d{1,2})\s*[./-]\s*(?<month>\d{1,2})(?:\s*[./-]\s*(?<year>\d{4}|\d{2})?)?$/.exec(
    written,
  )
  const named =
    /^(?<day>\d{1,2})\.?\s*(?<name>\p{L}+)\.?,?\s*(?<year>\d{4})?$/u.exec(written) ??
    /^(?<name>\p{L}+)\.?\s*(?<day>\d{1,2})(?:,?\s+(?<year>\d{4}))?$/u.exec(written)
  const found = (iso ?? digits ?? named)?.groups
  if (!found) return null
  const month = found['name'] === undefined ? Number(found['month']) : monthOf(found['name'])
  return calendarDay(yearOf(found['year'], thisYear), month, Number(found['day']))
}

/**
 * A date as it is kept: a day of the calendar as YYYY-MM-DD, so that it sorts and is shown in either language; anything else (a year, a
 * month, a full time, a day without its year) as it was written.
 */
export function keptDate(text: string): string {
  const day = readDay(text)
  return day !== null && day === readDay(text, LONG_AGO) ? day : text.trim()
}

/** 1 to 12, 0 for what is no month's name or could be two. */
function monthOf(name: string): number {
  const begun = plain(name)
  if (begun.length < MONTH_LETTERS) return 0
  for (const names of monthNames) {
    const month = names.findIndex((known) => known.startsWith(begun))
    if (month >= 0) return month + 1
  }
  return 0
}

function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function yearOf(written: string | undefined, thisYear: number): number {
  if (written === undefined) return thisYear
  if (written.length > 2) return Number(written)
  const year = 2000 + Number(written)
  return year > thisYear + AHEAD ? year - 100 : year
}

function calendarDay(year: number, month: number, day: number): string | null {
  const two = (value: number) => String(value).padStart(2, '0')
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isCalendarDay(iso) ? iso : null
}
