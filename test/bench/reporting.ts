import { render } from '../../shared/export/index.ts'
import type { ArticleView, ClaimView } from '../../shared/api/views.ts'
import { textOf } from '../../shared/model/block.ts'
import { report as reportOf } from '../unit/export/sample-report.ts'
import { article } from './material.ts'
import { sideBySide, type Table } from './table.ts'

/** A report on an article of 100,000 words with 2,000 claims. */
export async function reporting(): Promise<Table> {
  const { record, capture } = article(100_000, 2000)
  const claims = record.appearances.map((appearance, index): ClaimView => {
    const { id, passage } = appearance
    return {
      ...record.claims[index]!,
      appearance: id,
      home: record.id,
      passage,
      anchor: 'placed',
      undecided: false,
      appearances: [],
      formerEvidence: [],
    }
  })
  const view: ArticleView = {
    ...record,
    capture: capture.info,
    blocks: capture.blocks,
    highlights: [],
    claims,
    dismissals: [],
  }
  const report = reportOf([view])
  return sideBySide(
    'Report of 100,000 words with 2,000 claims',
    [
      { name: 'floor: joining the text', run: () => textOf(capture.blocks) },
      { name: 'HTML', run: () => render('html', report) },
      { name: 'Markdown', run: () => render('md', report) },
    ],
    5,
  )
}
