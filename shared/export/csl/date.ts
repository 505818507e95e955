import { isCalendarDay } from '../../model/calendar-day.ts'

/** A date as CSL-JSON has it: year, month and day as far as they are known, or the words. */
export type CslDate = { 'date-parts': [number[]] } | { literal: string }

/** A day, month, year or time as a source states it, in its own time zone; null for nothing. */
export function dateOf(stated: string): CslDate | null {
  if (stated.trim() === '') return null
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(stated.trim())
  const [year = 0, month, day] =
    parts?.slice(1).flatMap((part) => (part === undefined ? [] : Number(part))) ?? []
  const isDate =
    day === undefined ? parts !== null && isMonth(month) : isCalendarDay(stated.trim().slice(0, 10))
  if (!isDate) return { literal: stated }
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] }
}

function isMonth(month: number | undefined): boolean {
  return month === undefined || (month >= 1 && month <= 12)
}
