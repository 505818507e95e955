import type { Block } from '../../../shared/model/block.ts'
import { BelegError } from '../../../shared/errors.ts'
import { decodeText } from '../decode.ts'
import type { Reading, Report, Source } from '../draft.ts'
import { blocksOf } from '../html/blocks.ts'
import { withoutImages } from '../html/images.ts'
import { buildPage } from '../html/page.ts'
import { resolved } from '../html/page-meta.ts'
import { xmlElements } from '../xml.ts'
import { openZip } from '../zip.ts'
import { packageOf } from './package.ts'

/** Of text, unpacked. */
const LIMIT = 64 * 1024 * 1024
/** What holds no text of the book is not unpacked. */
const NOT_READ = /\.(?:jpe?g|png|gif|svg|webp|avif|css|js|ttf|otf|woff2?|mp[34]|m4a|ogg|webm|pdf|ncx|smil)$/iu
/** Hiding a font's bytes locks no text. */
const HIDDEN_FONT = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/u

/**
 * The chapters of an EPUB in the order of reading, pictures and table of contents left out.
 * @throws BelegError `file-encrypted`, `file-too-large`, `file-unreadable`
 */
export function readEpub(source: Source, report: Report): Reading {
  const { file } = source
  const parts = openZip(source).readAll((name) => !NOT_READ.test(name), LIMIT)
  const locks = xmlElements(parts.get('META-INF/encryption.xml'), file).filter(
    ({ name, attributes }) => name === 'EncryptionMethod' && !HIDDEN_FONT.test(attributes['Algorithm'] ?? ''),
  )
  if (locks.length > 0) throw new BelegError('file-encrypted', { file })

  const { meta, chapters } = packageOf(parts, file)
  const blocks: Block[] = []
  let tables = 0
  for (const [index, name] of chapters.entries()) {
    report(index, chapters.length)
    const chapter = chapterBlocks(parts.get(name), file)
    for (const block of chapter)
      blocks.push(block.type === 'cell' ? { ...block, table: tables + block.table } : block)
    tables += chapter.reduce(
      (most, block) => (block.type === 'cell' ? Math.max(most, block.table + 1) : most),
      0,
    )
  }
  return { blocks, meta }
}

function chapterBlocks(bytes: Uint8Array | undefined, file: string): Block[] {
  // What the book says it has but does not is a damage that must not pass for the whole text.
  if (!bytes) throw new BelegError('file-unreadable', { file })
  const page = buildPage(decodeText(bytes, file), { file, xhtml: true, hidden: false })
  return blocksOf(page.document.body, {
    link: (href) => resolved(href, ''),
    image: withoutImages,
  })
}
