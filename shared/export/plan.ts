import type { ArticleView, ClaimView, HighlightView, Placed } from '../api/views.ts'
import { resolve } from '../anchor/resolve.ts'
import { blockStarts, textOf, type Block, type Mark } from '../model/block.ts'
import { pageAt } from '../model/page-at.ts'
import type { Page } from '../model/page.ts'
import type { NoteNode } from '../model/note.ts'
import type { Passage } from '../model/passage.ts'
import { piecesOf, type Piece, type Span } from './pieces.ts'
import type { ReportInput } from './report.ts'

/** A passage quoted in a note. */
export type QuoteNode = Extract<NoteNode, { type: 'passage-quote' }>

/** Where a quoted passage stands now; `label` is the name of the place. */
interface QuotePlace {
  label: string
  passage: Passage
}

/** An annotation with its number in the report; `label` (`c1`, `h1`) is its name in links and footnotes. */
export interface Numbered<T> {
  number: number
  label: string
  view: T
  /** False when the text has no place for it, or more than one. */
  placed: boolean
  /** The page of the document on which its passage begins; null where there are no pages, or no place. */
  page: Page | null
}

/** What can lie over a piece of an article's text. */
export type Cover =
  | { kind: 'mark'; mark: Mark }
  | { kind: 'claim'; item: Numbered<ClaimView> }
  | { kind: 'highlight'; item: Numbered<HighlightView> }
  | { kind: 'quote'; label: string }

/** An article with its annotations numbered in text order and its text cut at all their boundaries. */
export interface PlannedArticle {
  number: number
  article: ArticleView
  claims: Numbered<ClaimView>[]
  highlights: Numbered<HighlightView>[]
  /** Per block. */
  pieces: Piece<Cover>[][]
}

/** A report before it has a format. */
export interface Plan {
  input: ReportInput
  articles: PlannedArticle[]
  /** Quotes of the notes whose passage is found in this report. */
  quotes: ReadonlyMap<QuoteNode, QuotePlace>
}

/** Numbers everything once, so that every format calls the same thing by the same name. */
export function planReport(input: ReportInput): Plan {
  const texts = new Map(input.articles.map((article) => [article.id, textOf(article.blocks)]))
  const quotes = new Map<QuoteNode, QuotePlace>()
  for (const { note } of input.articles)
    for (const quote of note === null ? [] : quotesIn(note.content.root)) {
      const { passage } = resolve(texts.get(quote.article) ?? '', quote.passage)
      if (passage !== undefined) quotes.set(quote, { label: `q${quotes.size + 1}`, passage })
    }

  const count = { claims: 0, highlights: 0 }
  const articles = input.articles.map((article, index): PlannedArticle => {
    const text = texts.get(article.id) ?? ''
    const where = { text, blocks: article.blocks }
    const claims = number(article.claims, where, 'c', count.claims)
    const highlights = number(article.highlights, where, 'h', count.highlights)
    count.claims += claims.length
    count.highlights += highlights.length
    const spans: Span<Cover>[] = [
      ...claims.filter((item) => item.placed).map((item) => over(item, { kind: 'claim', item })),
      ...highlights.filter((item) => item.placed).map((item) => over(item, { kind: 'highlight', item })),
      ...[...quotes]
        .filter(([quote]) => quote.article === article.id)
        .map(([, { label, passage }]) => ({
          start: passage.start,
          end: passage.end,
          value: { kind: 'quote' as const, label },
        })),
      ...marksOf(article),
    ]
    return { number: index + 1, article, claims, highlights, pieces: piecesOf(article.blocks, text, spans) }
  })
  return { input, articles, quotes }
}

function over(item: Numbered<Placed>, value: Cover): Span<Cover> {
  return { start: item.view.passage.start, end: item.view.passage.end, value }
}

/** True for what stands in the text; a passage that is not where it claims to be has no place in it. */
export function isPlacedIn(text: string, { anchor, passage }: Placed): boolean {
  const { exact, start, end } = passage
  return (anchor === 'placed' || anchor === 'changed') && text.slice(start, end) === exact
}

/** A passage that is not where it claims to be is never drawn: it is listed as lost instead. */
function number<T extends Placed & { seq: number }>(
  views: readonly T[],
  { text, blocks }: { text: string; blocks: readonly Block[] },
  letter: string,
  before: number,
): Numbered<T>[] {
  return views
    .map((view) => ({ view, placed: isPlacedIn(text, view) }))
    .toSorted(
      (a, b) =>
        Number(b.placed) - Number(a.placed) ||
        a.view.passage.start - b.view.passage.start ||
        a.view.passage.end - b.view.passage.end ||
        a.view.seq - b.view.seq,
    )
    .map((entry, index) => ({
      ...entry,
      page: entry.placed ? pageAt(blocks, entry.view.passage.start) : null,
      number: before + index + 1,
      label: `${letter}${before + index + 1}`,
    }))
}

function marksOf(article: ArticleView): Span<Cover>[] {
  const starts = blockStarts(article.blocks)
  return article.blocks.flatMap((block, index) =>
    block.marks
      .map((mark) => ({ mark, start: mark.start, end: Math.min(mark.end, block.text.length) }))
      .filter(({ start, end }) => start < end)
      .map(({ mark, start, end }) => {
        const from = starts[index] ?? 0
        return { start: from + start, end: from + end, value: { kind: 'mark' as const, mark } }
      }),
  )
}

function quotesIn(node: NoteNode): QuoteNode[] {
  if (node.type === 'passage-quote') return [node]
  return 'children' in node ? node.children.flatMap(quotesIn) : []
}
