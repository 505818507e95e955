import { join } from 'node:path'
import { fileNameOf } from '../../shared/export/file-name.ts'
import type { Backups } from '../../shared/api/backups.ts'
import { restoreTo } from '../notebook/backup/restore.ts'
import { entryOf, listSnapshots } from '../notebook/backup/snapshot.ts'
import { takeSnapshot } from '../notebook/backup/take.ts'
import { readVerified, verifySnapshot } from '../notebook/backup/verify.ts'
import { timeInName } from '../notebook/paths.ts'
import { writable } from './context.ts'
import type { SessionSlice } from './session-context.ts'

/** The backups of the open notebook. A restored one becomes a notebook of its own; the open one stays as it is. */
export const backups: SessionSlice<'backups.list' | 'backups.make' | 'backups.verify' | 'backups.restore'> = (
  session,
) => ({
  'backups.list': () => known(session.opened().notebook.folder),

  async 'backups.make'() {
    const { folder } = writable(session).notebook
    await takeSnapshot(folder, 'asked')
    return known(folder)
  },

  async 'backups.verify'() {
    const { folder } = writable(session).notebook
    await verifySnapshot(folder, null)
    return known(folder)
  },

  async 'backups.restore'({ name }) {
    const { folder, name: title } = session.opened().notebook
    const { platform, profile } = session
    const parent = platform.chooseFolder ? await platform.chooseFolder() : profile.notebooks
    if (parent === null) return null
    const to = join(parent, fileNameOf(`${title} ${timeInName().slice(0, 19)}`))
    await restoreTo(folder, name, to)
    // On the list of notebooks, behind the one that is open.
    await profile.opened({ folder: to, name: title })
    await profile.opened({ folder, name: title })
    return { folder: to }
  },
})

async function known(folder: string): Promise<Backups> {
  const [all, verified] = await Promise.all([listSnapshots(folder), readVerified(folder)])
  return { backups: all.map(entryOf), verified }
}
