import { itemsOf } from './csl/items.ts'
import type { ReportInput } from './report.ts'

/** The bibliography of articles and evidence as CSL-JSON (schema csl-data). */
export function renderCsl(input: ReportInput): string {
  return `${JSON.stringify(itemsOf(input), null, 2)}\n`
}
