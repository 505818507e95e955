import { sourceIri, webAddress } from '../names.ts'
import type { Source } from '../report.ts'

/** An article as schema.org has it. */
export function articleNode(source: Source): object {
  const { title, authors, publisher, url, published, language } = source
  const link = webAddress(url)
  return {
    '@type': 'Article',
    '@id': sourceIri(source),
    headline: title,
    ...(link !== null && { url: link }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ name })) }),
    ...(publisher !== '' && { publisher: { name: publisher } }),
    ...(published !== '' && { datePublished: published }),
    ...(language !== '' && { inLanguage: language }),
  }
}
