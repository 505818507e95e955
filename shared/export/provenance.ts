import type { ArticleView } from '../api/views.ts'
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
    { term: m.reportFile, value: capture.file, kind: 'text' },
    { term: m.reportMethod, value: m.reportMethodName(capture.method), kind: 'own' },
    { term: m.reportCaptured, value: capture.importedAt, kind: 'time' },
    { term: m.reportCaptureOf, value: m.reportCaptureNumber(position, article.captures.length), kind: 'own' },
    { term: m.reportSize, value: m.reportBytes(capture.bytes), kind: 'own' },
    { term: m.reportSha256, value: capture.sha256, kind: 'hash' },
    { term: m.reportTextSha256, value: capture.textSha256, kind: 'hash' },
  ]
  return facts.map((fact) => (fact.value === '' ? { ...fact, value: m.reportUnknown, kind: 'own' } : fact))
}
