import { execFileSync } from 'node:child_process'
import { renderReport, type RenderedId } from '../../electron/reporting/render.ts'
import { findChromium } from '../../electron/loopback/chromium.ts'
import { printWithChromium } from '../../electron/loopback/print.ts'
import { formats, type FormatId } from '../../shared/export/formats.ts'
import type { ReportInput } from '../../shared/export/report.ts'
import type { ArticleView, ClaimView } from '../../shared/api/views.ts'
import { textOf } from '../../shared/model/block.ts'
import { report as reportOf } from '../unit/export/sample-report.ts'
import { familyMemory } from './family-memory.ts'
import { article } from './material.ts'
import { sideBySide, type Result, type Table } from './table.ts'

const ids = (Object.keys(formats) as FormatId[]).filter((id): id is RenderedId => id !== 'pdf')

/**
 * A report on an article of 100,000 words with 2,000 claims. The memory of each format is measured in a program of its own, which
 * is this one with `--memory-of FORMAT`.
 */
export async function reporting(args: readonly string[] = []): Promise<Result> {
  const { text, report } = material()
  const [option, id] = args
  if (option === '--memory-of') return memoryOf(id as RenderedId, report)
  const table = await sideBySide(
    'Report of 100,000 words with 2,000 claims',
    [
      { name: 'floor: joining the text', run: text },
      ...ids.map((id) => ({ name: formats[id].name, run: () => renderReport(id, report) })),
    ],
    3,
  )
  const [floor, ...rows] = table.rows
  const noted = rows.map((row, index) => ({ ...row, note: measured(ids[index] ?? 'html') }))
  return { ...table, rows: [...(floor ? [floor] : []), ...noted, ...(await printed(report))] }
}

function material(): { text: () => string; report: ReportInput } {
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
  return { text: () => textOf(capture.blocks), report: reportOf([view]) }
}

/** What one format takes at most, over what the report itself takes, and how long its file is; the last line that is printed. */
async function memoryOf(id: RenderedId, report: ReportInput): Promise<string> {
  const before = process.memoryUsage().rss
  const made = await renderReport(id, report)
  const most = process.resourceUsage().maxRSS * 1024
  return `${megabytes(made.length)} file, ${megabytes(Math.max(0, most - before))} more memory`
}

function measured(id: RenderedId): string {
  const [node, program = ''] = process.argv
  const said = execFileSync(node ?? 'node', [program, 'reporting', '--memory-of', id], { encoding: 'utf8' })
  return said.trim().split('\n').at(-1) ?? ''
}

/** The HTML as pages, once: a browser takes its time. */
async function printed(report: ReportInput): Promise<Table['rows']> {
  if (!findChromium()) return []
  const html = String(await renderReport('html', report))
  const begin = performance.now()
  let length = 0
  const memory = await familyMemory(async () => {
    length = (await printWithChromium(html, new AbortController().signal)).length
  })
  const time = performance.now() - begin
  const note = `once; ${megabytes(length)} file, ${megabytes(memory)} in the browser`
  return [{ name: 'PDF, printing the HTML', median: time, p95: time, note }]
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
