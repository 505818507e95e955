import type { RecheckSpan } from '../../shared/i18n/en/evidence.ts'

/** The day it is here, or some days or months on, as YYYY-MM-DD. */
export function localDay(from = new Date(), { days = 0, months = 0 } = {}): string {
  // In a month that is shorter, its last day.
  const last = new Date(from.getFullYear(), from.getMonth() + months + 1, 0).getDate()
  const date = Math.min(from.getDate(), months === 0 ? 31 : last)
  const day = new Date(from.getFullYear(), from.getMonth() + months, date + days)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** How far ahead each of the presets for looking again is. */
export const recheckSpans: Record<RecheckSpan, { days?: number; months?: number }> = {
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
}
