import { zipSync } from 'fflate/browser'
import mammoth from 'mammoth'
import type { ArticleMeta } from '../../../shared/model/article.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { Reading, Source } from '../draft.ts'
import { blocksOf } from '../html/blocks.ts'
import { withoutImages } from '../html/images.ts'
import { buildPage } from '../html/page.ts'
import { resolved } from '../html/page-meta.ts'
import { languageTag, nameIn } from '../stated.ts'
import { textsOf, xmlElements } from '../xml.ts'
import { unzip } from '../zip.ts'

/** Of XML, unpacked, in bytes and tags: what the library turns into a document in about ten seconds; 100,000 words have a fifth of it. */
const LIMIT = 32 * 1024 * 1024
const MOST_TAGS = 1_000_000
/** Pictures and embedded files are never unpacked. */
const READ = /\.(?:xml|rels)$/iu
/** The names German programs give the styles that the library knows in English. */
const STYLES = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Überschrift ${level}'] => h${level}:fresh`),
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Zitat'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
]
/** The link from a footnote back to its place. */
const BACK = / ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/gu

/**
 * A Word file: headings, lists, tables, emphasis, links, and its notes at the end. Pictures and comments are left out.
 * @throws BelegError `file-encrypted`, `file-too-large`, `file-unreadable`, `unknown-format`
 */
export async function readDocx(source: Source): Promise<Reading> {
  const { file, bytes } = source
  refuseOld(source)
  const parts = unzip({ file, bytes }, (name) => READ.test(name), LIMIT)
  if (tagsIn(parts) > MOST_TAGS) throw new BelegError('file-too-large', { file })
  const html = (await toHtml(parts, file)).replace(BACK, '')
  const { document } = buildPage(html, { file, xhtml: false, hidden: true })
  const blocks = blocksOf(document.body, {
    link: (href) => resolved(href, ''),
    image: withoutImages,
  })
  const heading = blocks.find((block) => block.type === 'heading' && block.level === 1)
  const meta = propertiesOf(parts, file)
  return { blocks, meta: { ...meta, title: meta.title || (heading?.text ?? '') } }
}

function tagsIn(parts: ReadonlyMap<string, Uint8Array>): number {
  const less = '<'.charCodeAt(0)
  let tags = 0
  for (const bytes of parts.values())
    for (let at = bytes.indexOf(less); at !== -1; at = bytes.indexOf(less, at + 1)) tags++
  return tags
}

/** Locked files are no zip but in the format of older versions of Word, as are those versions' own. */
function refuseOld({ file, bytes }: Source): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (content.subarray(0, 4).toString('hex') !== 'd0cf11e0') return
  const locked = content.includes(Buffer.from('EncryptedPackage', 'utf16le'))
  throw new BelegError(locked ? 'file-encrypted' : 'unknown-format', { file })
}

async function toHtml(parts: ReadonlyMap<string, Uint8Array>, file: string): Promise<string> {
  // Packed again, so that the library finds nothing whose size was not looked at.
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }))
  try {
    const options = {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    }
    return (await mammoth.convertToHtml({ buffer }, options)).value
  } catch (error) {
    throw new BelegError('file-unreadable', { file }, { cause: error })
  }
}

/** When the file was made or changed is not when the article was published. */
function propertiesOf(parts: ReadonlyMap<string, Uint8Array>, file: string): Partial<ArticleMeta> {
  const core = xmlElements(parts.get('docProps/core.xml'), file)
  const authors = textsOf(core, 'creator').flatMap((names) => names.split(';').map(nameIn))
  return {
    title: textsOf(core, 'title')[0] ?? '',
    authors: authors.filter((name) => name !== ''),
    language: languageTag(textsOf(core, 'language')[0] ?? ''),
  }
}
