import { ReportChoices, reportParts, type ReportCounts } from '../../../shared/api/reports.ts'
import type { ArticleView, ClaimRow, ClaimView, HighlightView } from '../../../shared/api/views.ts'
import type { Locale } from '../../../shared/settings.ts'
import { countsOf, type ReportInput } from '../../../shared/export/report.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import type { Status } from '../../../shared/model/claim.ts'
import type { HighlightColor } from '../../../shared/model/highlight.ts'
import type { Note, NoteNode } from '../../../shared/model/note.ts'
import type { AnchorState, Passage } from '../../../shared/model/passage.ts'

const at = '2025-07-14T09:12:00.000Z'

/** A v7-shaped id that is easy to tell apart. */
export function id(number: number): string {
  return `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

/** The passage of a span of `text`. */
export function passageAt(text: string, start: number, end: number): Passage {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start,
    end,
  }
}

/** The passage of a quote that is in `text`. */
export function passageOf(text: string, exact: string): Passage {
  const start = text.indexOf(exact)
  if (start < 0) throw new Error(`not in the text: ${exact}`)
  return passageAt(text, start, start + exact.length)
}

/** A claim with a history that fits its status. */
export function claim(
  seq: number,
  passage: Passage,
  status: Status,
  more: Partial<ClaimView> = {},
): ClaimView {
  return {
    id: id(1000 + seq),
    appearance: id(2000 + seq),
    seq,
    home: id(1),
    statement: '',
    speaker: '',
    cue: '',
    tags: [],
    status,
    history:
      status === 'unconfirmed'
        ? []
        : [{ seq: seq + 500, from: 'unconfirmed', to: status, at, reason: `Reason ${seq}`, evidence: [] }],
    evidence: [],
    formerEvidence: [],
    appearances: [],
    recheck: null,
    createdAt: at,
    passage,
    anchor: 'placed',
    undecided: false,
    ...more,
  }
}

/** A highlight. */
export function highlight(
  seq: number,
  passage: Passage,
  color: HighlightColor,
  more: Partial<HighlightView> = {},
): HighlightView {
  return {
    id: id(3000 + seq),
    seq,
    passage,
    anchor: 'placed' satisfies AnchorState,
    undecided: false,
    color,
    comment: '',
    tags: [],
    createdAt: at,
    ...more,
  }
}

/** A note of these nodes. */
export function note(...children: NoteNode[]): Note {
  return { content: { root: { type: 'root', children } }, updatedAt: at }
}

/** An article of these blocks with nothing said about it. */
export function article(blocks: Block[], more: Partial<ArticleView> = {}): ArticleView {
  const text = textOf(blocks)
  const capture = {
    sha256: 'a'.repeat(64),
    textSha256: 'b'.repeat(64),
    importedAt: '2025-07-14T08:00:00.000Z',
    method: 'file' as const,
    file: 'article.txt',
    url: '',
    extension: 'txt',
    bytes: 14_310,
    characters: text.length,
    blocks: blocks.length,
    importer: 'text 1',
  }
  return {
    id: id(1),
    title: 'An article',
    tags: [],
    authors: [],
    publisher: '',
    url: '',
    published: '',
    language: '',
    createdAt: at,
    trashedAt: null,
    captures: [capture],
    provenance: [],
    capture,
    blocks,
    highlights: [],
    claims: [],
    note: null,
    dismissals: [],
    ...more,
  }
}

/** A paragraph without formatting. */
export function paragraph(text: string): Block {
  return { type: 'paragraph', text, marks: [] }
}

/** Counts of which all are 0 but these. */
export function counts(more: Partial<ReportCounts> = {}): ReportCounts {
  return { ...(Object.fromEntries(reportParts.map((part) => [part, 0])) as ReportCounts), ...more }
}

/** All there is to choose, in a language. */
export function allOf(locale: Locale): ReportChoices {
  return ReportChoices.parse({ locale })
}

/** A claim as the archive has it. */
export function rowOf(view: ClaimView, { id, title, publisher, language }: ArticleView): ClaimRow {
  const { passage, anchor } = view
  const appearances = [{ id: view.appearance, article: id, passage, anchor, undecided: false }]
  const { seq: _seq, appearance: _appearance, formerEvidence: _former, undecided: _undecided, ...row } = view
  return { ...row, article: { id, title, publisher, language, trashed: false }, flag: null, appearances }
}

/** A report of these articles. */
export function report(
  articles: ArticleView[],
  { locale = 'en', ...more }: Partial<ReportInput> & { locale?: Locale } = {},
): ReportInput {
  const { images = new Map() } = more
  const claims = articles.flatMap((one) => one.claims.map((view) => rowOf(view, one)))
  return {
    kind: 'articles',
    generatedAt: '2025-07-15T14:02:00.000Z',
    version: '0.1.0',
    notebook: 'Harbour desk',
    choices: allOf(locale),
    articles,
    claims,
    sources: new Map(articles.map((one) => [one.id, one])),
    mentioned: new Map(),
    images,
    lens: new Map(),
    included: countsOf({ articles, claims, images }),
    leftOut: counts(),
    trashed: { claims: 0, highlights: 0 },
    ...more,
  }
}

/** The nearest place at or before `at` that splits no grapheme: passages and marks never do. */
export function snapped(text: string, at: number): number {
  if (at >= text.length) return text.length
  return new Intl.Segmenter().segment(text).containing(at)?.index ?? 0
}
