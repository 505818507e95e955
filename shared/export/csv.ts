import { stringify } from 'csv-stringify/sync'
import type { ClaimRow } from '../api/views.ts'
import type { Id } from '../model/id.ts'
import { pageAt } from '../model/page-at.ts'
import { harmlessCell } from './csv/cell.ts'
import { columns, type Row } from './csv/columns.ts'
import type { ReportInput } from './report.ts'
import { wordsFor } from './words.ts'

/** The claims as a table: a line of names, then one a claim (RFC 4180). No cell begins like a formula. */
export function renderTable(input: ReportInput, delimiter: ',' | '\t'): string {
  const words = wordsFor(input.choices.locale)
  const articles = new Map(input.articles.map((article) => [article.id, article]))
  const rows = input.claims.map((claim) => {
    const row: Row = { claim, words, input, ...placeOf(claim, articles) }
    return columns.map(([, value]) => harmlessCell(value(row)))
  })
  return stringify([columns.map(([name]) => name), ...rows], {
    delimiter,
    record_delimiter: '\r\n',
    bom: input.choices.bom,
  })
}

/** Where a claim is made first in the report; where it is made first at all when none of that is in the report. */
function placeOf(
  { appearances }: ClaimRow,
  articles: ReadonlyMap<Id, ReportInput['articles'][number]>,
): Pick<Row, 'article' | 'appearance' | 'page'> {
  const appearance = appearances.find(({ article }) => articles.has(article)) ?? appearances[0] ?? null
  const article = (appearance && articles.get(appearance.article)) ?? null
  const isThere = appearance?.anchor === 'placed' || appearance?.anchor === 'changed'
  return {
    article,
    appearance,
    page: article && isThere ? pageAt(article.blocks, appearance.passage.start) : null,
  }
}
