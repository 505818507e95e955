import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { MAX_IMPORT_BYTES } from '../../../shared/api/articles.ts'
import { BelegError } from '../../../shared/errors.ts'
import { reasonOf } from '../../notebook/store/disk-errors.ts'
import type { SessionSlice } from '../session/session-context.ts'

/** What the program is asked to open from outside: on its command line, or by opening it with the program. A window takes one after the other. */
export const offered: SessionSlice<'app.offered'> = (session) => ({
  async 'app.offered'() {
    // Files wait for a notebook to come into.
    const at = session.current.get() ? 0 : session.offered.findIndex((one) => 'notebook' in one)
    const [next] = at === -1 ? [] : session.offered.splice(at, 1)
    if (next === undefined) return null
    if ('notebook' in next) return next
    const { path } = next
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
