import { renderReport } from '../../electron/api/render-report.ts'
import { formats, type FormatId } from '../../shared/export/formats.ts'
import type { ReportInput } from '../../shared/export/report.ts'
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
    tags: [],
    capture: capture.info,
    blocks: capture.blocks,
    highlights: [],
    claims,
    dismissals: [],
  }
  const report = reportOf([view])
  // PDF is this very HTML, on which a browser spends minutes.
  const ids = (Object.keys(formats) as FormatId[]).filter((id) => id !== 'pdf')
  const table = await sideBySide(
    'Report of 100,000 words with 2,000 claims',
    [
      { name: 'floor: joining the text', run: () => textOf(capture.blocks) },
      ...ids.map((id) => ({
        name: formats[id].name,
        run: () => renderReport(id, report),
      })),
    ],
    3,
  )
  return { ...table, rows: await withMemory(table.rows, ids, report) }
}

/** What each format keeps in memory at most, over what is there already, and how long its file is. */
async function withMemory(
  [floor, ...rows]: Table['rows'],
  ids: readonly FormatId[],
  report: ReportInput,
): Promise<Table['rows']> {
  const measured: Table['rows'] = []
  for (const [index, row] of rows.entries()) {
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    const made = await renderReport(ids[index] ?? 'html', report)
    const grown = Math.max(0, process.memoryUsage().rss - before)
    const note = `${megabytes(made.length)} file, ${megabytes(grown)} more memory`
    measured.push({ ...row, note })
  }
  return floor ? [floor, ...measured] : measured
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
