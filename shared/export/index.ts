import type { FormatId } from './formats.ts'
import { renderHtml } from './html.ts'
import { renderMarkdown } from './markdown.ts'
import type { ReportInput } from './report.ts'

const renderers: Record<FormatId, (report: ReportInput) => string> = {
  html: renderHtml,
  md: renderMarkdown,
}

/** A report as the text of a file in the given format. Pure: the same input gives the same file. */
export function render(format: FormatId, report: ReportInput): string {
  return renderers[format](report)
}
