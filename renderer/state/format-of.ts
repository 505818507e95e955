import { isCalendarDay } from '../../shared/model/calendar-day.ts'
import type { Locale } from '../../shared/settings.ts'

/** Numbers, sizes and times as people of one language write them. */
export interface Format {
  number(value: number): string
  /** A share between 0 and 1, in whole percent. */
  percent(share: number): string
  bytes(value: number): string
  /** A day: 13.07.2025. What is not a full date is shown as given. */
  date(iso: string): string
  /** The day of a moment, here. */
  day(iso: string): string
  /** A month given as YYYY-MM: Jul 2025. */
  month(month: string): string
  /** A moment of today is a time, any other a date with it. */
  moment(iso: string): string
  time(at: Date): string
  /** A moment as evidence gives it: date and time to the second, in UTC. */
  stamp(iso: string): string
  /** The same in the time of this place, which is named. */
  localStamp(iso: string): string
}

const units = ['B', 'kB', 'MB', 'GB']

/** Numbers, sizes and times in one language. */
export function makeFormat(locale: Locale): Format {
  const tag = locale === 'en' ? 'en-GB' : 'de-DE'
  const number = new Intl.NumberFormat(tag)
  const percent = new Intl.NumberFormat(tag, { style: 'percent' })
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' })
  const localDay = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' })
  const month = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' })
  const stamp = new Intl.DateTimeFormat(tag, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'UTC',
  })
  const localStamp = new Intl.DateTimeFormat(tag, {
    day: '2-digit',
    month: locale === 'en' ? 'short' : '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  })
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short' })
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    bytes(value) {
      const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3))
      const size = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value / 1000 ** power)
      return `${size}\u00a0${units[power]}`
    },
    date: (iso) => dayOf(iso, day),
    day(iso) {
      const at = new Date(iso)
      return Number.isNaN(at.getTime()) ? iso : localDay.format(at)
    },
    month: (value) => month.format(new Date(`${value}-01T00:00:00Z`)),
    moment(iso) {
      const at = new Date(iso)
      if (Number.isNaN(at.getTime())) return iso
      return at.toDateString() === new Date().toDateString() ? time.format(at) : moment.format(at)
    },
    time: (at) => time.format(at),
    stamp(iso) {
      const at = new Date(iso)
      return Number.isNaN(at.getTime()) ? iso : `${stamp.format(at)} UTC`
    },
    localStamp(iso) {
      const at = new Date(iso)
      return Number.isNaN(at.getTime()) ? iso : localStamp.format(at)
    },
  }
}

function dayOf(iso: string, format: Intl.DateTimeFormat): string {
  const day = iso.slice(0, 10)
  return isCalendarDay(day) ? format.format(new Date(day)) : iso
}
