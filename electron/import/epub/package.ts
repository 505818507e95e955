import type { ArticleMeta } from '../../../shared/model/article.ts'
import { BelegError } from '../../../shared/errors.ts'
import { dateIn, languageTag, nameIn, webAddress } from '../stated.ts'
import { nameAt } from './name-at.ts'
import { textsOf, xmlElements, type XmlElement } from '../xml.ts'

export interface BookPackage {
  meta: Partial<ArticleMeta>
  /** The names of the chapters in the zip file, in the order of reading. */
  chapters: string[]
}

const CHAPTER = /^(?:application\/xhtml\+xml|text\/html)$/iu

/**
 * What the package file of a book says about it.
 * @throws BelegError `file-unreadable` when there is none
 */
export function packageOf(read: (name: string) => Uint8Array | undefined, file: string): BookPackage {
  const container = xmlElements(read('META-INF/container.xml'), file)
  const path = container.find(({ name }) => name === 'rootfile')?.attributes['full-path'] ?? ''
  const bytes = path === '' ? undefined : read(path)
  if (!bytes) throw new BelegError('file-unreadable', { file })
  const elements = xmlElements(bytes, file)
  return { meta: metaOf(elements), chapters: chaptersOf(elements, path) }
}

function metaOf(elements: readonly XmlElement[]): Partial<ArticleMeta> {
  const dates = elements.filter(
    ({ name, attributes }) =>
      name === 'date' && !/^(?:creation|modification)$/iu.test(attributes['opf:event'] ?? ''),
  )
  return {
    title: titleIn(elements),
    authors: authorsIn(elements),
    publisher: nameIn(textsOf(elements, 'publisher')[0] ?? ''),
    url: textsOf(elements, 'source').map(webAddress).find(Boolean) ?? '',
    published: dates.map(({ text }) => dateIn(text)).find(Boolean) ?? '',
    language: languageTag(textsOf(elements, 'language')[0] ?? ''),
  }
}

/** The title that is said to be the main one; else the first that is no other kind of title, such as a subtitle. */
function titleIn(elements: readonly XmlElement[]): string {
  const kinds = refinedBy('title-type', elements)
  const titles = elements.filter(({ name, text }) => name === 'title' && text !== '')
  const kindOf = ({ attributes }: XmlElement) => kinds.get(`#${attributes['id'] ?? ''}`)
  const main =
    titles.find((title) => kindOf(title) === 'main') ?? titles.find((title) => kindOf(title) === undefined)
  return (main ?? titles[0])?.text ?? ''
}

/** What EPUB 3 says about an element elsewhere, by a link to its id. */
function refinedBy(property: string, elements: readonly XmlElement[]): ReadonlyMap<string, string> {
  return new Map(
    elements
      .filter(({ name, attributes }) => name === 'meta' && attributes['property'] === property)
      .map(({ attributes, text }) => [attributes['refines'] ?? '', text] as const),
  )
}

/** Who wrote the book: creators whose part in it is another, as that of a translator, only where nobody else is named. */
function authorsIn(elements: readonly XmlElement[]): string[] {
  const refined = refinedBy('role', elements)
  const creators = elements
    .filter(({ name }) => name === 'creator')
    .map(({ attributes, text }) => ({
      name: nameIn(text),
      role: attributes['opf:role'] ?? refined.get(`#${attributes['id'] ?? ''}`) ?? 'aut',
    }))
    .filter(({ name }) => name !== '')
  const authors = creators.filter(({ role }) => role === 'aut')
  return (authors.length > 0 ? authors : creators).map(({ name }) => name)
}

function chaptersOf(elements: readonly XmlElement[], path: string): string[] {
  const items = new Map(
    elements
      .filter(({ name }) => name === 'item')
      .map(({ attributes }) => [attributes['id'] ?? '', attributes] as const),
  )
  // EPUB 2 names its table of contents in a guide.
  const contents = elements
    .filter(({ name, attributes }) => name === 'reference' && attributes['type'] === 'toc')
    .map(({ attributes }) => nameAt(attributes['href'] ?? '', path))
  return elements
    .filter(({ name }) => name === 'itemref')
    .map(({ attributes }) => items.get(attributes['idref'] ?? '') ?? {})
    .filter((item) => CHAPTER.test(item['media-type'] ?? '') && !/\bnav\b/u.test(item['properties'] ?? ''))
    .map((item) => nameAt(item['href'] ?? '', path))
    .filter((name) => !contents.includes(name))
}
