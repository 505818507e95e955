import { readFile } from 'node:fs/promises'
import type { BackupPreview } from '../../../shared/api/backups.ts'
import type { Id } from '../../../shared/model/id.ts'
import { atOnce } from '../at-once.ts'
import { sha256Of } from '../captures.ts'
import { listArticles } from '../catalog/folder-look.ts'
import { recordFile, within } from '../paths.ts'
import { stampOf } from '../store/stamp.ts'
import { Pool } from './pool.ts'
import { snapshotNamed } from './restore.ts'
import { filesIn, type KeptFile } from './snapshot.ts'

/** How many articles are named. */
const NAMED = 100

/**
 * What is in a backup compared with what is in the notebook now, article by article.
 * @throws BelegError `backup-not-found`, `file-damaged`, `file-unreadable`
 */
export async function compareSnapshot(root: string, name: string): Promise<BackupPreview> {
  const pool = new Pool(root)
  const files = await filesIn(pool, await snapshotNamed(root, name))
  const kept = new Map<Id, KeptFile>()
  for (const file of files) {
    const id = /^articles\/([^/]+)\/record\.json$/.exec(file.file)?.[1]
    if (id !== undefined) kept.set(id, file)
  }
  const here = new Set((await listArticles(root)).ids)
  const preview: BackupPreview = {
    gone: 0,
    otherwise: 0,
    later: [...here].filter((id) => !kept.has(id)).length,
    articles: [],
  }
  await atOnce(kept, async ([id, file]) => {
    const state = !here.has(id) ? 'gone' : (await isSame(root, id, file)) ? null : 'otherwise'
    if (state === null) return
    preview[state] += 1
    if (preview.articles.length < NAMED)
      preview.articles.push({ id, title: await titleIn(pool, file), claims: file.claims ?? 0, state })
  })
  return { ...preview, articles: preview.articles.toSorted((a, b) => a.title.localeCompare(b.title)) }
}

async function isSame(root: string, id: Id, { sha256, stamp }: KeptFile): Promise<boolean> {
  const path = within(root, recordFile(id))
  if (stamp !== undefined && (await stampOf(path)) === stamp) return true
  return readFile(path).then(
    (bytes) => sha256Of(bytes) === sha256,
    () => false,
  )
}

/** What was damaged when it was kept has no title that could be told. */
async function titleIn(pool: Pool, { sha256, file }: KeptFile): Promise<string> {
  try {
    const record: unknown = JSON.parse(new TextDecoder().decode(await pool.get(sha256)))
    return typeof record === 'object' && record !== null && 'title' in record ? String(record.title) : file
  } catch {
    return file
  }
}
