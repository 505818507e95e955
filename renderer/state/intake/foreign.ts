import { MAX_ANNOTATION_BYTES, type BroughtIn } from '../../../shared/api/foreign.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { Id } from '../../../shared/model/id.ts'
import { base64 } from './base64.ts'
import { save } from '../window/save.ts'

/** Brings in the annotations of a file. @throws BelegError as `annotations.import`, and `file-unreadable` */
export async function bringAnnotations(article: Id, file: File): Promise<BroughtIn> {
  const { name } = file
  if (file.size > MAX_ANNOTATION_BYTES)
    throw new BelegError('file-too-large', { file: name, limit: MAX_ANNOTATION_BYTES })
  const bytes = await base64(file).catch((cause: unknown) => {
    throw new BelegError('file-unreadable', { file: name, reason: String(cause) })
  })
  return save('annotations.import', { article, file: name, bytes })
}
