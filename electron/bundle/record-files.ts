import { BelegError } from '../../shared/errors.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import { lookAtArticle } from '../notebook/check/article.ts'
import { checkHistories } from '../notebook/check/claims.ts'
import { checkBases } from '../notebook/check/evidence.ts'
import { checkProvenance } from '../notebook/check/provenance.ts'
import { listNoteVersions } from '../notebook/note-versions/files.ts'
import {
  articleFolder,
  captureFile,
  imageFile,
  noteVersionFile,
  originalFile,
  recordFile,
} from '../notebook/paths.ts'

/**
 * The files that a record names besides itself and the versions of its note, each once, all of them compared: what is wrong now
 * would be refused where it is brought in.
 * @throws BelegError `file-damaged`
 */
export async function filesOfRecord(root: string, record: ArticleRecord): Promise<string[]> {
  const own = { file: recordFile(record.id), article: record.id, claims: record.claims }
  const { problems, images } = await lookAtArticle(root, record)
  const [problem] = [...problems, ...checkProvenance(record), ...checkHistories(own), ...checkBases(own)]
  if (problem) throw new BelegError('file-damaged', { file: problem.file, reason: problem.message })
  const folder = articleFolder(record.id)
  const files = new Set<string>()
  for (const { sha256, extension } of record.captures) {
    files.add(`${folder}/${captureFile(sha256)}`)
    files.add(`${folder}/${originalFile(sha256, extension)}`)
  }
  for (const { sha256, mime } of images) files.add(`${folder}/${imageFile(sha256, mime)}`)
  for (const version of await listNoteVersions(root, record.id))
    files.add(noteVersionFile(record.id, version))
  return [...files]
}
