import type { RecheckSpan } from '../../shared/i18n/en/evidence.ts'
import { localDay } from '../../shared/model/local-day.ts'

/** How far ahead each of the presets for looking again is. */
const spans: Record<RecheckSpan, { days?: number; months?: number }> = {
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
}

export const recheckSpans = Object.keys(spans) as RecheckSpan[]

/** The day to look again after a span, as YYYY-MM-DD; in a month that is too short for the day, its last one. */
export function dayAfter(span: RecheckSpan, from = new Date()): string {
  const { days = 0, months = 0 } = spans[span]
  const [year, month] = [from.getFullYear(), from.getMonth() + months]
  const last = new Date(year, month + 1, 0).getDate()
  return localDay(new Date(year, month, Math.min(from.getDate(), last) + days))
}
