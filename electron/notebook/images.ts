import { readFile } from 'node:fs/promises'
import { BelegError } from '../../shared/errors.ts'
import { reasons } from '../../shared/reasons.ts'
import type { Block } from '../../shared/model/block.ts'
import { Sha256, type Id } from '../../shared/model/id.ts'
import { imageTypes, isKept, type ImageFile, type ImageType } from '../../shared/model/image.ts'
import { sha256Of } from './captures.ts'
import { readError } from './store/disk-errors.ts'
import { articleFolder, imageFile, isArticleFolder, within } from './paths.ts'
import { isMissing } from './store/stamp.ts'

/**
 * A picture of an article, compared with the hash it is named by.
 * @throws BelegError `image-not-found`, `file-damaged`, `file-unreadable`
 */
export async function readImage(
  root: string,
  article: Id,
  sha256: Sha256,
): Promise<{ mime: ImageType; bytes: Uint8Array }> {
  const missing = new BelegError('image-not-found', { id: article, sha256 })
  if (!isArticleFolder(article) || !Sha256.safeParse(sha256).success) throw missing
  for (const mime of Object.keys(imageTypes) as ImageType[]) {
    const file = `${articleFolder(article)}/${imageFile(sha256, mime)}`
    try {
      const bytes = await readFile(within(root, file))
      if (sha256Of(bytes) === sha256) return { mime, bytes }
      throw new BelegError('file-damaged', { file, reason: reasons.otherPicture })
    } catch (error) {
      if (!isMissing(error)) throw readError(error, file)
    }
  }
  throw missing
}

/** The pictures that blocks show, each once. */
export function imagesIn(blocks: readonly Block[]): ImageFile[] {
  const images = blocks.flatMap((block) =>
    block.type === 'image' && isKept(block.image) ? [block.image] : [],
  )
  return [...new Map(images.map((image) => [image.sha256, image])).values()]
}
