import type { ArticleView } from '../../../shared/api/views.ts'
import type { ReportInput } from '../../../shared/export/report.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import { article, claim, highlight, id, note, paragraph, passageAt, report, rowOf } from './sample-report.ts'

/** A report in which everything a person or a file can fill is this string. */
export function filledWith(text: string): ReportInput {
  const marks = [{ start: 0, end: text.length, type: 'link' as const, href: text }]
  const cell = { type: 'cell' as const, table: 0, row: 0, column: 0, header: true }
  const blocks: Block[] = [
    { type: 'paragraph', text, marks },
    { type: 'heading', level: 2, text, marks: [] },
    { type: 'item', depth: 0, ordered: false, text, marks },
    { type: 'quote', text, marks: [] },
    { type: 'code', text, marks: [] },
    { ...cell, text, marks },
    paragraph(text),
  ]
  const whole = textOf(blocks)
  const passage = passageAt(whole, 0, text.length)
  const lost = { ...passage, exact: text, prefix: text, suffix: text, start: 9_000_000, end: 9_000_001 }
  const leaf = { type: 'text' as const, text, format: 0 }
  const view: ArticleView = article(blocks, {
    title: text,
    authors: [text, text],
    publisher: text,
    url: text,
    published: text,
    language: text,
    tags: [text],
    claims: [
      claim(1, passage, 'confirmed', {
        statement: text,
        speaker: text,
        cue: text,
        tags: [text],
        evidence: evidenceFilledWith(text, passage),
        history: [
          {
            seq: 1,
            from: 'unconfirmed',
            to: 'confirmed',
            at: '2025-07-14T09:12:00Z',
            reason: text,
            evidence: [],
          },
        ],
      }),
      claim(2, lost, 'unconfirmed', { anchor: 'lost', statement: text }),
    ],
    highlights: [highlight(1, passage, 'yellow', { comment: text, tags: [text] })],
    note: note(
      { type: 'heading', tag: text, children: [leaf] },
      { type: 'paragraph', children: [leaf, { type: 'link', url: text, children: [leaf] }] },
      { type: 'list', listType: 'check', children: [{ type: 'listitem', checked: true, children: [leaf] }] },
      { type: 'quote', children: [{ ...leaf, format: 31 }] },
      { type: 'code', children: [leaf] },
      { type: 'passage-quote', article: id(1), passage },
      { type: 'passage-quote', article: id(9), passage: lost },
      { type: 'paragraph', children: [{ type: 'article-link', article: id(9), title: text }] },
      { type: 'live-claim', claim: id(9), statement: text, status: 'confirmed' },
      { type: 'live-claim', claim: id(1002), statement: text, status: 'confirmed' },
    ),
  })
  const capture = { ...view.capture, file: text, importer: text }
  const entry = { at: capture.importedAt, seq: 0 }
  const arrival = {
    ...entry,
    capture: capture.sha256,
    method: 'file' as const,
    file: text,
    url: text,
    importer: text,
  }
  const provenance: ArticleView['provenance'] = [
    { event: 'captured', id: id(20), ...arrival },
    { event: 'seen-again', id: id(21), ...arrival },
    { event: 'corrected', id: id(22), ...entry, field: text, from: text, to: text },
  ]
  return report([{ ...view, capture, captures: [capture], provenance }], {
    notebook: text,
    lens: new Map([[view.id, [{ class: 'attributed', rule: 'laut', ...seenIn(text) }]]]),
    sources: new Map([[id(1), { ...view, id: id(1) }]]),
    mentioned: new Map(view.claims.slice(1).map((one) => [one.id, rowOf(one, view)])),
  })
}

/** The lens takes the first paragraph for a sentence in which all of it speaks. */
function seenIn(text: string) {
  const whole = { start: 0, end: text.length }
  return { sentence: whole, cue: whole, speaker: whole }
}

/** The same claims as a dossier; one of them is made in no article. */
export function dossierFilledWith(text: string): ReportInput {
  const input = filledWith(text)
  const bare = input.claims.map((row) => ({ ...row, id: id(77), appearances: [], article: null }))
  return { ...input, kind: 'dossier', claims: [...input.claims, ...bare.slice(0, 1)] }
}

function evidenceFilledWith(text: string, passage: Passage): Evidence[] {
  const citations: Evidence['citation'][] = [
    { type: 'article', article: id(1), capture: 'a'.repeat(64), passage },
    { type: 'article', article: id(9), capture: 'a'.repeat(64), passage: null },
    { type: 'url', url: text, title: text },
    { type: 'url', url: text, title: '' },
    { type: 'file', sha256: 'f'.repeat(64), file: text, extension: 'pdf', bytes: 3 },
    { type: 'text', text },
  ]
  return citations.map((citation, seq) => ({
    ...{ id: id(5000 + seq), seq, citation, origin: text, note: text, date: text },
    ...{ source: 'B', information: '2', createdAt: '2025-07-14T09:12:00Z', trashedAt: null },
    stance: seq % 2 === 0 ? 'supports' : 'contradicts',
  }))
}

/** What the page is made of; everything else came in through a field. */
