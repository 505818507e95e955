import type { ArticleView } from '../api/views.ts'
import type { Time } from '../model/id.ts'
import type { ProvenanceEntry } from '../model/provenance.ts'
import type { Words } from './words.ts'

/** One fact about where an article comes from. `kind` says how it is set. */
export interface Fact {
  term: string
  value: string
  kind: 'text' | 'link' | 'time' | 'hash' | 'own'
}

/** What is known about an article's source and its capture; `own` facts are our words, the others somebody's. */
export function provenanceOf(words: Words, article: ArticleView): Fact[] {
  const { m } = words
  const { capture } = article
  const position = article.captures.findIndex(({ sha256 }) => sha256 === capture.sha256) + 1
  const facts: Fact[] = [
    { term: m.reportTitleField, value: article.title, kind: 'text' },
    { term: m.reportAuthors, value: article.authors.join(', '), kind: 'text' },
    { term: m.reportPublisher, value: article.publisher, kind: 'text' },
    { term: m.reportSource, value: article.url, kind: 'link' },
    { term: m.reportPublished, value: words.day(article.published), kind: 'text' },
    { term: m.reportLanguage, value: words.language(article.language), kind: 'text' },
    ...(article.tags.length === 0
      ? []
      : [{ term: m.reportTags, value: article.tags.join(', '), kind: 'text' as const }]),
    { term: m.reportFile, value: capture.file, kind: 'text' },
    { term: m.reportMethod, value: m.reportMethodName(capture.method), kind: 'own' },
    { term: m.reportCaptured, value: capture.importedAt, kind: 'time' },
    ...(capture.savedAt === undefined
      ? []
      : [{ term: m.reportSaved, value: capture.savedAt, kind: 'time' as const }]),
    { term: m.reportCaptureOf, value: m.reportCaptureNumber(position, article.captures.length), kind: 'own' },
    { term: m.reportSize, value: m.reportBytes(capture.bytes), kind: 'own' },
    { term: m.reportSha256, value: capture.sha256, kind: 'hash' },
    { term: m.reportTextSha256, value: capture.textSha256, kind: 'hash' },
  ]
  return facts.map((fact) => (fact.value === '' ? { ...fact, value: m.reportUnknown, kind: 'own' } : fact))
}

/** Something that happened to an article's evidence: when, what in our words, and the facts about it. */
export interface Event {
  at: Time
  what: string
  facts: Fact[]
}

/** How every version of an article came in and what was corrected since, oldest first; what is unknown is left out. */
export function eventsOf(words: Words, article: ArticleView): Event[] {
  return article.provenance.map((entry) => ({
    at: entry.at,
    what: nameOf(words, article, entry),
    facts: factsOf(words, article, entry).filter(({ value }) => value !== ''),
  }))
}

function nameOf({ m }: Words, { captures }: ArticleView, entry: ProvenanceEntry): string {
  if (entry.event === 'corrected') return m.provenanceCorrected(entry.field)
  const number = String(captures.findIndex(({ sha256 }) => sha256 === entry.capture) + 1)
  return entry.event === 'captured' ? m.provenanceCaptured(number) : m.provenanceSeenAgain(number)
}

function factsOf({ m }: Words, { captures }: ArticleView, entry: ProvenanceEntry): Fact[] {
  if (entry.event === 'corrected')
    return [
      { term: m.provenanceFrom, value: inLine(entry.from), kind: 'text' },
      { term: m.provenanceTo, value: inLine(entry.to), kind: 'text' },
    ]
  const capture = captures.find(({ sha256 }) => sha256 === entry.capture)
  return [
    { term: m.reportMethod, value: m.reportMethodName(entry.method), kind: 'own' },
    { term: m.reportFile, value: entry.file, kind: 'text' },
    { term: m.reportSource, value: entry.url, kind: 'link' },
    { term: m.provenanceImporter, value: entry.importer, kind: 'text' },
    { term: m.reportSha256, value: entry.capture, kind: 'hash' },
    { term: m.reportTextSha256, value: capture?.textSha256 ?? '', kind: 'hash' },
  ]
}

/** Authors are kept one a line. */
function inLine(value: string): string {
  return value.replaceAll('\n', '; ')
}
