import { stringify } from 'csv-stringify/sync'
import type { ArticleView } from '../api/views.ts'
import { textOf } from '../model/block.ts'
import { asMarked, inTextOrder } from './annotated.ts'
import { harmlessCell } from './csv/cell.ts'
import { isPlacedIn } from './plan.ts'
import type { ReportInput } from './report.ts'

const columns = [
  ...['Highlight', 'Book Title', 'Book Author', 'Amazon Book ID', 'Note', 'Color', 'Tags'],
  ...['Location Type', 'Location', 'Highlighted at', 'Document tags'],
]

/**
 * Highlights and claims as a table of Readwise, a row each. Cells are harmless (`harmlessCell`). A location of the type `offset`
 * is ours: where the words begin in the capture's text, in UTF-16 units.
 */
export function renderReadwise({ articles }: ReportInput): string {
  const rows = articles.flatMap(rowsOf).map((row) => row.map(harmlessCell))
  return stringify([columns, ...rows], { delimiter: ',', record_delimiter: '\r\n', bom: false })
}

function rowsOf(article: ArticleView): string[][] {
  const text = textOf(article.blocks)
  return inTextOrder(article).map((annotation) => {
    const { view, kind } = annotation
    const { said, tags } = asMarked(annotation)
    const color = kind === 'highlight' ? view.color : ''
    const location = isPlacedIn(text, view) ? String(view.passage.start) : ''
    return [
      ...[view.passage.exact, article.title, article.authors.join(', '), '', said, color],
      ...[tags.map(tagText).join(', '), 'offset', location, view.createdAt, ''],
    ]
  })
}

/** A tag that could be taken for several, or that white space belongs to, stands in quotation marks. */
function tagText(tag: string): string {
  return /[,"]|^\s|\s$/u.test(tag) ? `"${tag.replaceAll('"', '""')}"` : tag
}
