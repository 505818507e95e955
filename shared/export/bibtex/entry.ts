import type { CslItem, CslName } from '../csl/items.ts'
import type { CslDate } from '../csl/date.ts'
import { escaped } from './escaped.ts'

/** Without quotation marks: styles write them in their own language. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** An entry under a key. Titles keep their capitals whatever the style. */
export function entryOf(item: CslItem, key: string): string {
  const { type, title, author, publisher, issued, accessed, URL: url, language, annote } = item
  const [year, month, day] = partsOf(issued)
  const stated = issued && 'literal' in issued ? issued.literal : ''
  const fields: [name: string, value: string][] = [
    ['title', `{{${escaped(title)}}}`],
    ['author', author ? `{${author.map(nameText).join(' and ')}}` : ''],
    ['journal', braced(item['container-title'])],
    ['publisher', braced(publisher)],
    ['year', year === undefined ? '' : `{${String(year).padStart(4, '0')}}`],
    ['month', month === undefined ? '' : (months[month - 1] ?? '')],
    ['day', day === undefined ? '' : `{${day}}`],
    // An address is taken to the letter; its braces are percent-encoded already.
    ['url', url === undefined ? '' : `{${url}}`],
    ['urldate', partsOf(accessed).length === 0 ? '' : `{${isoDay(partsOf(accessed))}}`],
    ['language', braced(language)],
    ['note', braced(stated)],
    ['annote', braced(annote)],
  ]
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value},\n`)
  return `@${type === 'article-newspaper' ? 'article' : 'misc'}{${key},\n${lines.join('')}}\n`
}

function braced(value = ''): string {
  return value === '' ? '' : `{${escaped(value)}}`
}

/** A whole name in braces is not taken apart. */
function nameText(name: CslName): string {
  return 'literal' in name
    ? `{${escaped(name.literal)}}`
    : `{${escaped(name.family)}}, {${escaped(name.given)}}`
}

function partsOf(date: CslDate | undefined): number[] {
  return date && 'date-parts' in date ? date['date-parts'][0] : []
}

function isoDay(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}
