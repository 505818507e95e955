import { useMemo } from 'react'
import type { Locale } from '../../shared/settings.ts'
import { useLocale } from './app.ts'

/** Numbers, sizes and times as people of one language write them. */
export interface Format {
  number(value: number): string
  bytes(value: number): string
  /** A day: 13.07.2025. What is not a full date is shown as given. */
  date(iso: string): string
  /** A moment of today is a time, any other a date with it. */
  moment(iso: string): string
  time(at: Date): string
}

const units = ['B', 'kB', 'MB', 'GB']

function makeFormat(locale: Locale): Format {
  const tag = locale === 'en' ? 'en-GB' : 'de-DE'
  const number = new Intl.NumberFormat(tag)
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' })
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short' })
  return {
    number: (value) => number.format(value),
    bytes(value) {
      const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3))
      const size = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value / 1000 ** power)
      return `${size}\u00a0${units[power]}`
    },
    date: (iso) => dayOf(iso, day),
    moment(iso) {
      const at = new Date(iso)
      if (Number.isNaN(at.getTime())) return iso
      return at.toDateString() === new Date().toDateString() ? time.format(at) : moment.format(at)
    },
    time: (at) => time.format(at),
  }
}

function dayOf(iso: string, format: Intl.DateTimeFormat): string {
  const full = /^\d{4}-\d{2}-\d{2}/.exec(iso)
  const at = full && new Date(full[0])
  return at && !Number.isNaN(at.getTime()) ? format.format(at) : iso
}

/** How to write numbers and times in the language on screen. */
export function useFormat(): Format {
  const locale = useLocale()
  return useMemo(() => makeFormat(locale), [locale])
}
