import { join } from 'node:path'
import { BelegError } from '../../../shared/errors.ts'
import { fileNameOf } from '../../../shared/export/file-name.ts'
import type { Backups } from '../../../shared/api/backups.ts'
import { compareSnapshot } from '../../notebook/backup/compare.ts'
import { restoreTo } from '../../notebook/backup/restore.ts'
import { entryOf, listSnapshots } from '../../notebook/backup/snapshot.ts'
import { takeSnapshot } from '../../notebook/backup/take.ts'
import { readVerified, verifySnapshot } from '../../notebook/backup/verify.ts'
import type { Following } from '../../notebook/following.ts'
import { timeInName } from '../../notebook/paths.ts'
import { writable } from '../context.ts'
import { sometimes } from '../session/sometimes.ts'
import type { SessionSlice } from '../session/session-context.ts'

type BackupMethods =
  | 'backups.list'
  | 'backups.preview'
  | 'backups.make'
  | 'backups.verify'
  | 'backups.restore'
  | 'backups.cancel'

/** The backups of the open notebook. A restored one becomes a notebook of its own; the open one stays as it is. */
export const backups: SessionSlice<BackupMethods> = (session) => {
  const stops = new Map<string, AbortController>()

  /** Work that a window follows under its ticket and may stop. */
  const following = async <T>(
    ticket: string | undefined,
    work: (following: Following) => Promise<T>,
  ): Promise<T> => {
    if (ticket === undefined) return work({})
    const stop = new AbortController()
    stops.set(ticket, stop)
    try {
      return await work({
        onProgress: sometimes((done, total) =>
          session.emit({ type: 'backup-progress', ticket, done, total }),
        ),
        goOn: () => stop.signal.throwIfAborted(),
      })
    } finally {
      stops.delete(ticket)
    }
  }

  return {
    'backups.list': () => known(session.opened().notebook.folder),

    'backups.preview': ({ name }) => compareSnapshot(session.opened().notebook.folder, name),

    async 'backups.make'({ ticket }) {
      const { folder } = writable(session).notebook
      await following(ticket, (options) => takeSnapshot(folder, 'asked', new Date(), options))
      return known(folder)
    },

    async 'backups.verify'({ ticket }) {
      const { folder } = writable(session).notebook
      await following(ticket, (options) => verifySnapshot(folder, null, options))
      return known(folder)
    },

    async 'backups.restore'({ name, ticket }) {
      const { folder, name: title } = session.opened().notebook
      const { platform, profile } = session
      const parent = platform.chooseFolder ? await platform.chooseFolder() : profile.notebooks
      if (parent === null) return null
      const to = join(parent, fileNameOf(`${title} ${timeInName().slice(0, 19)}`))
      await following(ticket, (options) => restoreTo(folder, name, to, options))
      // On the list of notebooks, behind the one that is open.
      await profile.opened({ folder: to, name: title })
      await profile.opened({ folder, name: title })
      return { folder: to }
    },

    async 'backups.cancel'({ ticket }) {
      stops.get(ticket)?.abort(new BelegError('cancelled'))
      return null
    },
  }
}

async function known(folder: string): Promise<Backups> {
  const [all, verified] = await Promise.all([listSnapshots(folder), readVerified(folder)])
  return { backups: all.map(entryOf), verified }
}
