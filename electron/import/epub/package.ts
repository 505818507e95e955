import type { ArticleMeta } from '../../../shared/model/article.ts'
import { BelegError } from '../../../shared/errors.ts'
import { dateIn, languageTag, nameIn, webAddress } from '../stated.ts'
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
export function packageOf(parts: ReadonlyMap<string, Uint8Array>, file: string): BookPackage {
  const container = xmlElements(parts.get('META-INF/container.xml'), file)
  const path = container.find(({ name }) => name === 'rootfile')?.attributes['full-path'] ?? ''
  const bytes = parts.get(path)
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
    title: textsOf(elements, 'title')[0] ?? '',
    authors: textsOf(elements, 'creator')
      .map(nameIn)
      .filter((name) => name !== ''),
    publisher: nameIn(textsOf(elements, 'publisher')[0] ?? ''),
    url: textsOf(elements, 'source').map(webAddress).find(Boolean) ?? '',
    published: dates.map(({ text }) => dateIn(text)).find(Boolean) ?? '',
    language: languageTag(textsOf(elements, 'language')[0] ?? ''),
  }
}

function chaptersOf(elements: readonly XmlElement[], path: string): string[] {
  const items = new Map(
    elements
      .filter(({ name }) => name === 'item')
      .map(({ attributes }) => [attributes['id'] ?? '', attributes] as const),
  )
  return elements
    .filter(({ name }) => name === 'itemref')
    .map(({ attributes }) => items.get(attributes['idref'] ?? '') ?? {})
    .filter((item) => CHAPTER.test(item['media-type'] ?? '') && !/\bnav\b/u.test(item['properties'] ?? ''))
    .map((item) => nameAt(item['href'] ?? '', path))
}

/** The name that `href` means when it stands in the file at `path`. Only a name: nothing outside the zip file is ever opened. */
function nameAt(href: string, path: string): string {
  const base = `http://book.invalid/${path.split('/').map(encodeURIComponent).join('/')}`
  if (!URL.canParse(href, base)) return ''
  try {
    return decodeURIComponent(new URL(href, base).pathname.slice(1))
  } catch {
    return ''
  }
}
