import type { Evidence } from '../../model/evidence.ts'
import { cited } from '../evidence.ts'
import type { ReportInput } from '../report.ts'
import type { Words } from '../words.ts'
import { phrasing, type Inlines } from './nodes.ts'

/** A piece of evidence in one line: stance, grade, what it points to, where it comes from, what was noted. */
export function evidenceLine(words: Words, input: ReportInput, evidence: Evidence): Inlines {
  const { m } = words
  const { name, quote, href, sha256 } = cited(words, input, evidence.citation)
  const link: Inlines = href === null ? [name] : [{ type: 'link', url: href, children: phrasing([name]) }]
  const more = [
    quote === '' ? '' : m.quoted(quote),
    evidence.origin === '' ? '' : `${m.evidenceOrigin}: ${evidence.origin}`,
    evidence.date === '' ? '' : words.day(evidence.date),
    evidence.note,
  ].filter((part) => part !== '')
  const hash: Inlines = sha256 === '' ? [] : ['; SHA-256 ', { type: 'inlineCode', value: sha256 }]
  return [
    `${m.evidenceStanceName(evidence.stance)}, ${evidence.source}${evidence.information}: `,
    ...link,
    ...more.map((part) => `; ${part}`),
    ...hash,
  ]
}
