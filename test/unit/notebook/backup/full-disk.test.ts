import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verifySnapshot } from '../../../../electron/notebook/backup/verify.ts'
import { notebookWithArticle } from '../notebooks.ts'
import { runBroken, whyNoStrace } from '../programs.ts'

const why = whyNoStrace()
if (why !== null) console.warn(`Skipped: backups on a full disk (${why}).`)

test.skipIf(why !== null)(
  'a backup for which there is no room leaves nothing behind that takes room from work',
  async () => {
    const { root, id } = await notebookWithArticle()
    const kept = async () => {
      const found = await readdir(join(root, '.backup'), { recursive: true, withFileTypes: true })
      return found.filter((entry) => entry.isFile() && /pool|snapshots/.test(entry.parentPath)).length
    }
    let refused = 0
    for (let when = 1, saved = false; !saved; when++) {
      const { said } = await runBroken('fsync:error=ENOSPC', `${when}+`, root, id, 'backup')
      saved = said.some((line) => line.saved)
      if (!said.some((line) => line.failed === 'disk-full')) continue
      expect(await kept()).toBe(0)
      refused++
    }
    expect(refused).toBeGreaterThan(5)
    expect(await verifySnapshot(root, null)).toMatchObject({ ok: true })
  },
  60_000,
)
