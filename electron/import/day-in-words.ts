/** The months, in the languages in which pages write them: each by the beginnings that tell it. */
const MONTHS = [
  'jan|jän|ene|gen',
  'feb|fév|fev',
  'mär|mrz|mar|maa',
  'apr|avr|abr',
  'mai|may|mag|mei',
  'jun|juin|giu',
  'jul|juil|lug',
  'aug|aoû|aou|ago',
  'sep|set',
  'okt|oct|ott|out',
  'nov',
  'dez|dec|déc|dic',
].map((names) => new RegExp(`^(?:${names})`, 'iu'))

const DAY_FIRST =
  /(?<![\p{L}\d])(\d{1,2})(?:\.|er|[ºª]|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:del?\s+)?(\d{4})(?!\d)/giu
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu
const NUMBERS = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\d.])/gu
/** When something was changed is not when it was published. */
const CHANGED =
  /aktualisier|geändert|bearbeitet|\bstand\b|updated|modifi|edited|mis à jour|actualiz|aggiornat|atualizad|bijgewerkt/iu

/** The only day that a short text names, as ISO 8601 says it, whatever stands beside it; empty for none or several. */
export function dayInWords(text: string): string {
  if (CHANGED.test(text)) return ''
  const days = new Set([
    ...Array.from(text.matchAll(DAY_FIRST), ([, day, month = '', year]) => iso(year, monthOf(month), day)),
    ...Array.from(text.matchAll(MONTH_FIRST), ([, month = '', day, year]) => iso(year, monthOf(month), day)),
    ...Array.from(text.matchAll(NUMBERS), ([, day, month, year]) => iso(year, Number(month), day)),
  ])
  days.delete('')
  const [only = ''] = days
  return days.size === 1 ? only : ''
}

/** From 1; 0 for no month. */
function monthOf(name: string): number {
  return MONTHS.findIndex((names) => names.test(name)) + 1
}

function iso(year = '', month: number, day = ''): string {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)))
  const exists = Number(year) >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day)
  return exists ? date.toISOString().slice(0, 10) : ''
}
