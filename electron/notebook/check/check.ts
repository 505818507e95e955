import { resolve } from 'node:path'
import { BelegError } from '../../../shared/errors.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import type { Id } from '../../../shared/model/id.ts'
import { atOnce } from '../at-once.ts'
import { checkArticle, unreadable, type CheckProblem } from './article.ts'
import { checkCollections } from './collections.ts'
import { checkAppearances, checkHistories, checkIds, type ClaimFile } from './claims.ts'
import { checkBases, checkFiles, checkMerged } from './evidence.ts'
import { lookAtFolder } from '../create.ts'
import { checkProvenance } from './provenance.ts'
import { DurableAdapter } from '../store/durable-adapter.ts'
import type { FileKind } from '../store/file-kind.ts'
import type { Following } from '../following.ts'
import { holdsNothing, listArticles } from '../catalog/folder-look.ts'
import { inboxKind, notebookKind, recordKind } from '../store/kinds.ts'
import { INBOX, NOTEBOOK, recordFile } from '../paths.ts'

/** What a check found; the counts are of everything verified, what lies in the trash included. */
export type CheckResult =
  | { ok: true; articles: number; claims: number; captures: number }
  | { ok: false; problems: CheckProblem[] }

/**
 * Verifies every file, hash and anchor of the notebook in `folder` and changes nothing. What a killed save or import
 * left behind is no problem.
 * @throws BelegError `folder-not-a-notebook`
 */
export async function checkNotebook(
  folder: string,
  { onProgress, goOn }: Following = {},
): Promise<CheckResult> {
  const root = resolve(folder)
  if ((await lookAtFolder(root)) === 'vacant') throw new BelegError('folder-not-a-notebook', { folder: root })
  const problems: CheckProblem[] = []
  const read = reader(root, problems)
  if ((await read(NOTEBOOK, notebookKind)) === null) problems.push(missing(NOTEBOOK))
  const inbox = await read(INBOX, inboxKind)
  const others: ClaimFile[] = inbox ? [{ file: INBOX, claims: inbox.claims }] : []
  const { ids } = await listArticles(root)
  const found = new Map<Id, { record: ArticleRecord | null | undefined; problems: CheckProblem[] }>()
  await atOnce(ids, async (id) => {
    goOn?.()
    const problems: CheckProblem[] = []
    const record = await reader(root, problems)(recordFile(id), recordKind(id), id)
    if (record === null && !(await holdsNothing(root, id))) problems.push(missing(recordFile(id), id))
    if (record) problems.push(...(await checkArticle(root, record)), ...checkProvenance(record))
    found.set(id, { record, problems })
    onProgress?.(found.size, ids.length)
  })
  const records = ids.flatMap((id) => found.get(id)?.record ?? [])
  problems.push(...ids.flatMap((id) => found.get(id)?.problems ?? []))
  const files: ClaimFile[] = [
    ...records.map(({ id, claims }) => ({ file: recordFile(id), article: id, claims })),
    ...others,
  ]
  problems.push(...files.flatMap(checkHistories), ...files.flatMap(checkBases), ...checkIds(records, others))
  problems.push(...(await checkFiles(root, files)))
  // A claim may be in a file that could not be read; then its appearances are none the worse.
  if (records.length === ids.length && inbox !== undefined)
    problems.push(
      ...checkAppearances(records, others),
      ...checkMerged(files),
      ...checkCollections(records, inbox?.collections ?? []),
    )
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    articles: records.length,
    claims: [...records, ...others].reduce((sum, holder) => sum + holder.claims.length, 0),
    captures: records.reduce((sum, record) => sum + record.captures.length, 0),
  }
}

/** Reads a file, or notes why that fails: null when it is missing, undefined when it cannot be read. */
function reader(root: string, problems: CheckProblem[]) {
  return async <T extends object>(
    file: string,
    kind: FileKind<T>,
    article?: Id,
  ): Promise<T | null | undefined> => {
    try {
      return await new DurableAdapter(root, file, kind, null).read()
    } catch (error) {
      problems.push({ file, ...(article !== undefined && { article }), message: unreadable(file, error) })
      return undefined
    }
  }
}

function missing(file: string, article?: Id): CheckProblem {
  return { file, ...(article !== undefined && { article }), message: `${file} is missing.` }
}
