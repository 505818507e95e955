import { cleanLine } from './clean.ts'
import { dayInWords } from './day-in-words.ts'
import { safeUrl } from '../../shared/model/safe-url.ts'

/** Names and dates longer than this are something else. UTF-16 units. */
const LONGEST = 200

/** An address on the web as it was given; empty for anything else. */
export function webAddress(text: string): string {
  return safeUrl(text)?.protocol.startsWith('http') ? text : ''
}

/** A BCP 47 tag in its usual spelling; empty for anything else. */
export function languageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? ''
  } catch {
    return ''
  }
}

/** The name of a person or an institution on one line; empty for an address, a number, or a whole text. */
export function nameIn(text: string): string {
  const name = cleanLine(text.slice(0, 10 * LONGEST))
  const isName = /\p{L}/u.test(name) && !/:\/\/|^www\.|@\S+\.\p{L}/iu.test(name) && name.length <= LONGEST
  return isName ? name : ''
}

/** A moment with its offset from UTC, as programs write it into what they save, in UTC; undefined for anything else. */
export function momentIn(text: string): string | undefined {
  const moment = cleanLine(text.slice(0, LONGEST)).replace(/\s*\([^)]*\)$/u, '')
  if (!/\d{4}.*\d{2}:\d{2}.*(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})/u.test(moment)) return undefined
  const at = new Date(moment)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

const ISO = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ]\d{2}:\d{2}\S*(?: ?[-+Z]\S*)?)?)?)?$/u
const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u
const IN_WORDS = /\p{L}{3,}.*\b[12]\d{3}\b|\b[12]\d{3}\b.*\p{L}{3,}/u

/** A year, a date or a time as it was given, of one in other words the day; empty for what names no day, month or year that exists. */
export function dateIn(text: string): string {
  const date = cleanLine(text.slice(0, LONGEST))
  const iso = ISO.exec(date)
  if (iso) return exists(iso[1], iso[2], iso[3]) ? date : ''
  const german = GERMAN.exec(date)
  if (german) return exists(german[3], german[2], german[1]) ? date : ''
  if (date.length > 60) return ''
  return IN_WORDS.test(date) && !Number.isNaN(Date.parse(date)) ? date : dayInWords(date)
}

function exists(year = '', month = '1', day = '1'): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return Number(year) >= 1000 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}
