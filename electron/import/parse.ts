import { version } from '../../package.json'
import { MAX_IMPORT_BYTES } from '../../shared/api/articles.ts'
import { BelegError } from '../../shared/errors.ts'
import type { ArticleDraft, Report, Source } from './draft.ts'
import { settleImages } from './image/album.ts'
import { movedBy } from './moved.ts'
import { completeMeta } from './metadata.ts'
import { extensionOf, formats } from './registry.ts'
import { refuseLong } from './too-long.ts'

/**
 * Reads a source on this very thread, for as long as it takes.
 * @throws BelegError `file-too-large`, `file-empty`, `unknown-format`, `not-text`, `empty-text`, `text-too-long`
 */
export async function parse(source: Source, report: Report = () => undefined): Promise<ArticleDraft> {
  const { file, bytes } = source
  if (bytes.length > MAX_IMPORT_BYTES)
    throw new BelegError('file-too-large', { file, limit: MAX_IMPORT_BYTES })
  if (bytes.length === 0) throw new BelegError('file-empty', { file })
  const format = formats.find((format) => format.detects(source))
  if (!format) throw new BelegError('unknown-format', { file })
  const { meta, extent = null, ...read } = await format.read(source, report)
  const { blocks, images, leftOut, gone } = settleImages(read.blocks, read.images ?? [])
  if (blocks.every(({ text }) => text.trim() === '')) throw new BelegError('empty-text', { file })
  refuseLong(file, blocks)
  return {
    meta: await completeMeta(meta, blocks, file),
    blocks,
    images,
    imagesLeftOut: leftOut,
    highlights: movedBy(gone, read.blocks, read.highlights ?? []),
    commentsLeftOut: read.commentsLeftOut ?? 0,
    pagesWithoutText: read.pagesWithoutText ?? [],
    hiddenText: read.hiddenText ?? 0,
    filesLeftOut: read.filesLeftOut ?? [],
    savedAt: read.savedAt ?? null,
    extent,
    extension: extensionOf(file) || format.extensions[0],
    importer: [`beleg/${version}`, format.id, source.wholePage && extent].filter(Boolean).join(' '),
  }
}
