import type { Block } from '../../../shared/model/block.ts'
import { BelegError } from '../../../shared/errors.ts'
import { decodeText } from '../decode.ts'
import type { Reading, Report, Source } from '../draft.ts'
import { blocksOf } from '../html/blocks.ts'
import { metaCharset } from '../html/detect.ts'
import { imageReader } from '../html/images.ts'
import { buildPage } from '../html/page.ts'
import { resolved } from '../html/page-meta.ts'
import { Album } from '../image/album.ts'
import { pictureFinder } from '../zip-pictures.ts'
import { openZip } from '../zip.ts'
import { locksIn } from './locks.ts'
import { nameAt } from './name-at.ts'
import { packageOf } from './package.ts'

/** Of text, unpacked, and of the files that say what the book is made of. In bytes. */
const LIMIT = 64 * 1024 * 1024
const SMALL = 8 * 1024 * 1024

/**
 * The chapters of an EPUB in the order of reading, with their pictures, without the table of contents.
 * @throws BelegError `file-encrypted`, `file-too-large`, `file-unreadable`
 */
export function readEpub(source: Source, report: Report): Reading {
  const { file } = source
  const zip = openZip(source)
  const read = (name: string) => zip.readAll((other) => other === name, SMALL).get(name)
  const { meta, chapters } = packageOf(read, file)
  const isLocked = locksIn(read('META-INF/encryption.xml'), file)
  if (chapters.some(isLocked)) throw new BelegError('file-encrypted', { file })

  const album = new Album()
  const find = pictureFinder(zip)
  const named = new Set(chapters)
  const texts = zip.readAll((name) => named.has(name), LIMIT)
  const blocks: Block[] = []
  let tables = 0
  for (const [index, name] of chapters.entries()) {
    report(index, chapters.length)
    const bytes = texts.get(name)
    // What the book says it has but does not is a damage that must not pass for the whole text.
    if (!bytes) throw new BelegError('file-unreadable', { file })
    const text = decodeText(bytes, file, metaCharset(bytes))
    const page = buildPage(text, { file, xhtml: true, hidden: false })
    const chapter = blocksOf(page.document.body, {
      link: (href) => resolved(href, ''),
      image: imageReader(page.images, album, (address) => find(nameAt(address, name))),
    })
    for (const block of chapter)
      blocks.push(block.type === 'cell' ? { ...block, table: tables + block.table } : block)
    tables += chapter.reduce(
      (most, block) => (block.type === 'cell' ? Math.max(most, block.table + 1) : most),
      0,
    )
  }
  return { blocks, images: album.images, meta }
}
