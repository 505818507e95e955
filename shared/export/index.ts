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
import type { ReportInput } from './report.ts'

/** What makes the text of a file of a report. */
type Renderer = (report: ReportInput) => string

/** Word files are made on the Node side, by a library of it; a PDF is the HTML, printed by the host. */
type SharedFormatId = Exclude<FormatId, 'docx' | 'pdf'>

const renderers = {
  html: renderHtml,
  md: renderMarkdown,
  csv: (report) => renderTable(report, ','),
  tsv: (report) => renderTable(report, '\t'),
  jsonld: renderJsonLd,
  claimreview: renderClaimReview,
  csl: renderCsl,
  bibtex: renderBibtex,
  hypothesis: renderHypothesis,
  readwise: renderReadwise,
} satisfies Record<SharedFormatId, Renderer>

/** A report as the text of a file in the given format. Pure. */
export function render(format: SharedFormatId, report: ReportInput): string {
  return renderers[format](report)
}
