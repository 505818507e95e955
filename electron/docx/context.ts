import type { ClaimView, HighlightView } from '../../shared/api/views.ts'
import type { Numbered } from '../../shared/export/plan.ts'
import type { ReportInput } from '../../shared/export/report.ts'
import type { Words } from '../../shared/export/words.ts'

/** What every part of a document needs. */
export interface DocxContext {
  input: ReportInput
  words: Words
  /** The number of the comment on a claim or a highlight. */
  comments: ReadonlyMap<Numbered<ClaimView | HighlightView>, number>
}
