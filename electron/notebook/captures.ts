import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { BelegError } from '../../shared/errors.ts'
import { reasons } from '../../shared/reasons.ts'
import { textOf, type Block } from '../../shared/model/block.ts'
import type { CaptureInfo } from '../../shared/model/capture.ts'
import { Sha256, type Id } from '../../shared/model/id.ts'
import { readError } from './store/disk-errors.ts'
import { DurableAdapter } from './store/durable-adapter.ts'
import { captureKind } from './store/kinds.ts'
import { articleFolder, captureFile, isArticleFolder, originalFile, within } from './paths.ts'
import { isMissing } from './store/stamp.ts'

/**
 * The blocks of a capture that the article's record names, compared with the hash of their text: nothing is anchored in a text that was
 * tampered with. Where its file is gone, that is a damage.
 * @throws BelegError `capture-not-found` for what can be no capture, `file-damaged`, `newer-version`, `file-unreadable`
 */
export async function readBlocks(root: string, article: Id, capture: Sha256): Promise<Block[]> {
  if (!isArticleFolder(article) || !Sha256.safeParse(capture).success)
    throw new BelegError('capture-not-found', { id: article, sha256: capture })
  const file = `${articleFolder(article)}/${captureFile(capture)}`
  const content = await new DurableAdapter(root, file, captureKind, null).read()
  if (!content) throw missing(file)
  if (content.sha256 !== capture) throw new BelegError('file-damaged', { file, reason: reasons.otherCapture })
  if (sha256Of(textOf(content.blocks)) !== content.textSha256)
    throw new BelegError('file-damaged', { file, reason: reasons.otherText })
  return content.blocks
}

/** The bytes of a capture as they came. @throws BelegError `file-damaged` where they are gone, `file-unreadable` */
export async function readOriginal(
  root: string,
  article: Id,
  { sha256, extension }: CaptureInfo,
): Promise<Uint8Array> {
  const file = `${articleFolder(article)}/${originalFile(sha256, extension)}`
  try {
    return await readFile(within(root, file))
  } catch (error) {
    if (isMissing(error)) throw missing(file)
    throw readError(error, file)
  }
}

function missing(file: string): BelegError {
  return new BelegError('file-damaged', { file, reason: reasons.missing })
}

/** Lower-case hex SHA-256 of bytes, or of a text in UTF-8. */
export function sha256Of(content: Uint8Array | string): Sha256 {
  return createHash('sha256').update(content).digest('hex')
}
