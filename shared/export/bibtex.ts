import { entryOf } from './bibtex/entry.ts'
import { keysFor } from './bibtex/keys.ts'
import { itemsOf } from './csl/items.ts'
import type { ReportInput } from './report.ts'

/** The bibliography of articles and evidence as BibTeX in UTF-8, in fields that BibTeX and biblatex both know. */
export function renderBibtex(input: ReportInput): string {
  const items = itemsOf(input)
  const keys = keysFor(items)
  return items.map((item, index) => entryOf(item, keys[index] ?? item.id)).join('\n')
}
