import { version } from '../../package.json'
import { MAX_IMPORT_BYTES } from '../../shared/api/articles.ts'
import { BelegError } from '../../shared/errors.ts'
import type { ArticleDraft, Source } from './draft.ts'
import { settleImages } from './image/album.ts'
import { completeMeta } from './metadata.ts'
import { extensionOf, formats } from './registry.ts'

/**
 * Reads a source on this very thread, for as long as it takes.
 * @throws BelegError `file-too-large`, `unknown-format`, `not-text`, `empty-text`
 */
export async function parse(source: Source): Promise<ArticleDraft> {
  const { file, bytes } = source
  if (bytes.length > MAX_IMPORT_BYTES)
    throw new BelegError('file-too-large', { file, limit: MAX_IMPORT_BYTES })
  const format = formats.find((format) => format.detects(source))
  if (!format) throw new BelegError('unknown-format', { file })
  const { meta, ...read } = await format.read(source)
  const { blocks, images, leftOut } = settleImages(read.blocks, read.images ?? [])
  if (blocks.every(({ text }) => text.trim() === '')) throw new BelegError('empty-text', { file })
  return {
    meta: await completeMeta(meta, blocks, file),
    blocks,
    images,
    imagesLeftOut: leftOut,
    extension: extensionOf(file) || format.extensions[0],
    importer: `beleg/${version} ${format.id}`,
  }
}
