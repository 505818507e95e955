import { renderTable } from './csv.ts'
import type { FormatId } from './formats.ts'
import { renderBibtex } from './bibtex.ts'
import { renderClaimReview } from './claimreview.ts'
import { renderCsl } from './csl.ts'
import { renderHtml } from './html.ts'
import { renderHypothesis } from './hypothesis.ts'
import { renderJsonLd } from './jsonld.ts'
import { renderMarkdown } from './markdown.ts'
import { renderReadwise } from './readwise.ts'
import { noPrinter, type Print } from './print.ts'
import type { ReportInput } from './report.ts'

/** What makes a file of a report: its text, or its bytes. */
type Renderer = (report: ReportInput, print: Print) => string | Uint8Array | Promise<string | Uint8Array>

/** Word files are made on the Node side, by a library of it. */
type SharedFormatId = Exclude<FormatId, 'docx'>

const renderers = {
  html: renderHtml,
  md: renderMarkdown,
  pdf: (report: ReportInput, print: Print) => print(renderHtml(report)),
  csv: (report) => renderTable(report, ','),
  tsv: (report) => renderTable(report, '\t'),
  jsonld: renderJsonLd,
  claimreview: renderClaimReview,
  csl: renderCsl,
  bibtex: renderBibtex,
  hypothesis: renderHypothesis,
  readwise: renderReadwise,
} satisfies Record<SharedFormatId, Renderer>

/** A report as the content of a file in the given format. Pure but for PDF, which the host prints. */
export function render<F extends SharedFormatId>(
  format: F,
  report: ReportInput,
  print: Print = noPrinter,
): ReturnType<(typeof renderers)[F]> {
  return renderers[format](report, print) as ReturnType<(typeof renderers)[F]>
}
