import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Evidence } from '../../model/evidence.ts'
import { cited } from '../evidence.ts'
import type { ReportInput } from '../report.ts'
import type { Words } from '../words.ts'
import { outLink, written, writtenLines } from './context.ts'

/** What speaks for and against a claim, each with its grades and where it comes from; nothing where there is none. */
export function evidenceHtml(
  words: Words,
  input: ReportInput,
  evidence: readonly Evidence[],
): ElementContent[] {
  if (evidence.length === 0) return []
  return [
    h(
      'ul',
      { className: ['evidence'] },
      evidence.map((one) => entry(words, input, one)),
    ),
  ]
}

function entry(words: Words, input: ReportInput, evidence: Evidence): Element {
  const { m } = words
  const { name, quote, href, sha256 } = cited(words, input, evidence.citation)
  const about = [
    evidence.origin === '' ? [] : [`${m.evidenceOrigin}: `, written(evidence.origin)],
    evidence.date === '' ? [] : [written(words.day(evidence.date))],
    sha256 === '' ? [] : ['SHA-256 ', h('code', { className: ['hash'] }, sha256)],
  ].filter((part) => part.length > 0)
  return h('li', { className: [evidence.stance] }, [
    h('p', [
      h('span', { className: ['stance'] }, m.evidenceStanceName(evidence.stance)),
      ' ',
      h(
        'abbr',
        { className: ['grade'], title: m.evidenceGrade(evidence.source, evidence.information) },
        `${evidence.source}${evidence.information}`,
      ),
      ' ',
      ...(href === null ? [written(name)] : outLink(href, 'out', written(name))),
    ]),
    ...(quote === '' ? [] : [h('q', { dir: 'auto' }, quote)]),
    ...(about.length === 0
      ? []
      : [
          h(
            'p',
            { className: ['quiet'] },
            about.flatMap((part, index) => (index === 0 ? part : [' · ', ...part])),
          ),
        ]),
    ...(evidence.note === '' ? [] : [writtenLines('remark', evidence.note)]),
  ])
}
