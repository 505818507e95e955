import type { Sha256 } from '../../../shared/model/id.ts'
import { urlKey } from '../url-key.ts'
import type { ForeignAnnotation } from './foreign.ts'
import { passageOf } from './place.ts'

/** What an article is known by to other tools. */
export interface Document {
  id: string
  url: string
  title: string
  /** The SHA-256 that names the capture whose text is looked in. */
  capture: Sha256
}

/** A quote this long, in UTF-16 units, does not stand in a text by accident. */
const TELLING = 24

/**
 * The annotations of an article, where a file holds those of several documents. Documents are known by address or title;
 * where none is this article's, by a long enough quote that stands in its text.
 */
export function ofArticle(
  all: readonly ForeignAnnotation[],
  article: Document,
  text: string,
): readonly ForeignAnnotation[] {
  if (new Set(all.map(keyOf)).size < 2) return all
  const named = all.filter((annotation) => isAbout(annotation, article))
  const about = named.length > 0 ? named : all.filter((annotation) => stands(annotation, text))
  // What says nothing about its document is about the article the analyst named.
  const own = new Set(['', ...about.map(keyOf)])
  return all.filter((annotation) => own.has(keyOf(annotation)))
}

function stands({ quotes }: ForeignAnnotation, text: string): boolean {
  return quotes.map(passageOf).some(({ exact }) => exact.length >= TELLING && text.includes(exact))
}

function keyOf({ document: { url, title } }: ForeignAnnotation): string {
  return urlKey(url) ?? (url || folded(title))
}

function isAbout({ document: { url, title } }: ForeignAnnotation, article: Document): boolean {
  const key = urlKey(url)
  if (key !== null && key === urlKey(article.url)) return true
  if (url !== '' && (url === article.url || url === `urn:uuid:${article.id}`)) return true
  return title !== '' && folded(title) === folded(article.title)
}

function folded(title: string): string {
  return title.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}
