import type { FormatId } from '../../shared/export/formats.ts'
import { render } from '../../shared/export/index.ts'
import type { Print } from '../../shared/export/print.ts'
import type { ReportInput } from '../../shared/export/report.ts'

/**
 * A report as the content of a file in the given format. The library for Word files speaks of Node in its types, so these are
 * made here; it is only loaded for them.
 */
export async function renderReport(
  format: FormatId,
  report: ReportInput,
  print?: Print,
): Promise<string | Uint8Array> {
  if (format !== 'docx') return render(format, report, print)
  return (await import('../docx/docx.ts')).renderDocx(report)
}
