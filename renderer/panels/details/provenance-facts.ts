import type { ArticleView } from '../../../shared/api/views.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import type { ProvenanceEntry } from '../../../shared/model/provenance.ts'
import type { Format } from '../../state/format-of.ts'

/** One thing an entry says; `sum` is a hash. */
export interface Fact {
  name: string
  value: string
  kind: 'text' | 'sum'
}

/** What an entry of the provenance says, without what is unknown. */
export function factsOf(m: Messages, format: Format, view: ArticleView, entry: ProvenanceEntry): Fact[] {
  const when: Fact[] = [
    { name: m.provenanceUtc, value: format.stamp(entry.at), kind: 'text' },
    { name: m.provenanceHere, value: format.localStamp(entry.at), kind: 'text' },
  ]
  if (entry.event === 'corrected') {
    const nothing = m.provenanceNothing
    return [
      ...when,
      { name: m.provenanceFrom, value: inLine(entry.from) || nothing, kind: 'text' },
      { name: m.provenanceTo, value: inLine(entry.to) || nothing, kind: 'text' },
    ]
  }
  const capture = view.captures.find(({ sha256 }) => sha256 === entry.capture)
  const size =
    capture && `${format.bytes(capture.bytes)} · ${m.characters(format.number(capture.characters))}`
  const facts: Fact[] = [
    ...when,
    { name: m.captureHow, value: m.reportMethodName(entry.method), kind: 'text' },
    { name: m.provenanceFile, value: entry.file, kind: 'text' },
    { name: m.metaUrl, value: entry.url, kind: 'text' },
    { name: m.captureSaved, value: capture?.savedAt ? format.stamp(capture.savedAt) : '', kind: 'text' },
    { name: m.captureSize, value: size ?? '', kind: 'text' },
    { name: m.provenanceImporter, value: entry.importer, kind: 'text' },
    { name: m.captureBytesSum, value: entry.capture, kind: 'sum' },
    { name: m.captureTextSum, value: capture?.textSha256 ?? '', kind: 'sum' },
  ]
  return facts.filter(({ value }) => value !== '')
}

/** Authors are kept one a line. */
function inLine(value: string): string {
  return value.replaceAll('\n', '; ')
}
