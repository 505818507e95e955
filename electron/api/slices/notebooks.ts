import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileNameOf } from '../../../shared/export/file-name.ts'
import { BelegError } from '../../../shared/errors.ts'
import { writable } from '../context.ts'
import type { SessionSlice } from '../session/session-context.ts'

type NotebookMethods =
  | 'notebooks.create'
  | 'notebooks.open'
  | 'notebooks.choose'
  | 'notebooks.forget'
  | 'notebooks.reveal'
  | 'notebooks.recover'

/** Which notebook is open. Folders come from the profile or the system's dialog, never from a window. */
export const notebooks: SessionSlice<NotebookMethods> = (session) => ({
  async 'notebooks.create'({ name }) {
    const folder = join(session.profile.notebooks, fileNameOf(name))
    if (existsSync(folder)) throw new BelegError('notebook-exists', { folder })
    return session.current.open(folder, name)
  },

  async 'notebooks.open'({ handle }) {
    const folder = session.profile.folderOf(handle)
    if (folder === null) throw new BelegError('folder-not-a-notebook', { folder: handle })
    return session.current.open(folder)
  },

  async 'notebooks.choose'() {
    const { chooseFolder } = session.platform
    if (!chooseFolder) throw new BelegError('unsupported-here', { what: 'notebooks.choose' })
    const folder = await chooseFolder()
    return folder === null ? null : session.current.open(folder)
  },

  async 'notebooks.forget'({ handle }) {
    await session.profile.forget(handle)
    return null
  },

  async 'notebooks.reveal'() {
    const { reveal } = session.platform
    if (!reveal) throw new BelegError('unsupported-here', { what: 'notebooks.reveal' })
    await reveal(session.opened().notebook.folder)
    return null
  },

  async 'notebooks.recover'({ file }) {
    if (!session.current.get()) {
      await session.current.recoverFile()
      return session.opened().notebook.problems()
    }
    const { notebook } = writable(session)
    await notebook.recover(file)
    session.emit({ type: 'notebook-changed', notebook: session.current.state() })
    session.emit({ type: 'library-changed', ids: null })
    return notebook.problems()
  },
})
