import type { FormatId } from '../../shared/export/formats.ts'
import { render } from '../../shared/export/index.ts'
import type { ReportInput } from '../../shared/export/report.ts'

/** What a report is rendered as; a PDF is the HTML of it, printed. */
export type RenderedId = Exclude<FormatId, 'pdf'>

/**
 * A report as the content of a file in the given format. The library for Word files speaks of Node in its types, so these are
 * made on this side; it is only loaded for them.
 */
export async function renderReport(format: RenderedId, report: ReportInput): Promise<string | Uint8Array> {
  if (format !== 'docx') return render(format, report)
  return (await import('../docx/docx.ts')).renderDocx(report)
}
