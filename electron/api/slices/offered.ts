import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { MAX_IMPORT_BYTES } from '../../../shared/api/articles.ts'
import { BelegError } from '../../../shared/errors.ts'
import { reasonOf } from '../../notebook/store/disk-errors.ts'
import type { SessionSlice } from '../session/session-context.ts'

/** Files named to the program from outside: on its command line, or by opening them with it. A window takes them one by one. */
export const offered: SessionSlice<'app.offered'> = (session) => ({
  async 'app.offered'() {
    const path = session.offered.shift()
    if (path === undefined) return null
    const file = basename(path)
    const info = await stat(path).catch(() => null)
    if (!info) throw new BelegError('file-missing', { file })
    if (!info.isFile())
      throw new BelegError('not-a-file', { file, kind: info.isDirectory() ? 'no-folder' : '' })
    if (info.size > MAX_IMPORT_BYTES)
      throw new BelegError('file-too-large', { file, limit: MAX_IMPORT_BYTES })
    try {
      return { file, bytes: (await readFile(path)).toString('base64') }
    } catch (error) {
      throw new BelegError('file-unreadable', { file, reason: reasonOf(error) }, { cause: error })
    }
  },
})
