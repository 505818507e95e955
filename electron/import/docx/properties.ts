import type { ArticleMeta } from '../../../shared/model/article.ts'
import { languageTag, nameIn } from '../stated.ts'
import { textsOf, xmlElements } from '../xml.ts'

/** The share of its runs that have to be in a language for the document to be, when they say so themselves. */
const MOST = 0.5

/** What a Word file says about itself. When it was made or changed is not when the article was published. */
export function propertiesOf(parts: ReadonlyMap<string, Uint8Array>, file: string): Partial<ArticleMeta> {
  const core = xmlElements(parts.get('docProps/core.xml'), file)
  const authors = textsOf(core, 'creator').flatMap((names) => names.split(';').map(nameIn))
  return {
    title: textsOf(core, 'title')[0] ?? '',
    authors: authors.filter((name) => name !== ''),
    language: languageTag(textsOf(core, 'language')[0] ?? '') || languageOf(parts, file),
  }
}

/** That of most of the text, else that of the styles; programs are often installed in another one. */
function languageOf(parts: ReadonlyMap<string, Uint8Array>, file: string): string {
  const text = xmlElements(parts.get('word/document.xml'), file)
  const runs = text.filter(({ name }) => name === 'r').length
  const said = new Map<string, number>()
  for (const { name, attributes } of text)
    if (name === 'lang') {
      const tag = languageTag(attributes['w:val'] ?? '')
      said.set(tag, (said.get(tag) ?? 0) + 1)
    }
  const [most] = [...said].toSorted(([, a], [, b]) => b - a)
  if (most && most[0] !== '' && most[1] > runs * MOST) return most[0]
  const styles = xmlElements(parts.get('word/styles.xml'), file)
  return languageTag(styles.find(({ name }) => name === 'lang')?.attributes['w:val'] ?? '')
}
