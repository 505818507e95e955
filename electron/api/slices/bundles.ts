import { appendFile, open, stat } from 'node:fs/promises'
import page from 'virtual:verify-page'
import { PIECE_BYTES } from '../../../shared/api/articles.ts'
import type { Decision } from '../../../shared/api/bundles.ts'
import { fileNameOf } from '../../../shared/export/file-name.ts'
import { BelegError } from '../../../shared/errors.ts'
import { openBundle } from '../../bundle/incoming.ts'
import { packBundle } from '../../bundle/pack.ts'
import { entryOf } from '../../notebook/backup/snapshot.ts'
import { takeSnapshot } from '../../notebook/backup/take.ts'
import { writable } from '../context.ts'
import type { Way } from '../intake/ways.ts'
import { sometimes } from '../session/sometimes.ts'
import type { SessionSlice } from '../session/session-context.ts'

type BundleMethods =
  | 'bundle.pack'
  | 'bundle.fetch'
  | 'bundle.page'
  | 'bundle.piece'
  | 'bundle.look'
  | 'bundle.bring'
  | 'bundle.cancel'

/** Bundles that a window packs or brings in, piece by piece, so that none has to fit into memory. */
export const bundles: SessionSlice<BundleMethods> = (session) => {
  const following = (ticket: string, { goOn }: Way) => ({
    onProgress: sometimes((done, total) => session.emit({ type: 'bundle-progress', ticket, done, total })),
    goOn,
  })
  /** What fails is of no further use. */
  const orForget = async <T>(ticket: string, work: (way: Way) => Promise<T>): Promise<T> => {
    const { ways } = session.opened()
    try {
      return await ways.with(ticket, work)
    } catch (error) {
      await ways.forget(ticket)
      throw error
    }
  }

  return {
    async 'bundle.pack'({ ticket, articles }) {
      const { notebook, ways } = session.opened()
      await ways.begin(ticket)
      const packed = await orForget(ticket, (way) =>
        packBundle(notebook, way.file, { articles, ...following(ticket, way) }),
      )
      const [only, ...others] = articles ?? []
      const title = notebook.summaries().find(({ id }) => id === only)?.title
      const name = only === undefined || others.length > 0 ? notebook.name : (title ?? notebook.name)
      return { ...packed, file: `${fileNameOf(name)}.beleg` }
    },

    'bundle.fetch': ({ ticket, from }) =>
      session.opened().ways.with(ticket, async ({ file }) => {
        const handle = await open(file, 'r')
        try {
          const buffer = Buffer.alloc(PIECE_BYTES)
          const { bytesRead } = await handle.read(buffer, 0, buffer.length, from)
          return buffer.toString('base64', 0, bytesRead)
        } finally {
          await handle.close()
        }
      }),

    'bundle.page': async () => page,

    async 'bundle.piece'({ ticket, from, bytes }) {
      const { ways } = writable(session)
      if (from === 0) await ways.begin(ticket)
      await ways.with(ticket, async (way) => {
        if (from !== way.size) throw new BelegError('bad-input', { field: 'from', reason: `not ${from}` })
        await appendFile(way.file, Buffer.from(bytes, 'base64'))
        way.size = (await stat(way.file)).size
      })
      return null
    },

    'bundle.look': ({ ticket, file }) => {
      const { notebook } = session.opened()
      return orForget(ticket, async (way) => {
        await way.incoming?.close()
        way.incoming = await openBundle(notebook, way.file, { name: file, ...following(ticket, way) })
        return way.incoming.look(() => undefined)
      })
    },

    async 'bundle.bring'({ ticket, decisions }) {
      const { notebook, journal, ways } = writable(session)
      const decided = new Map<string, Decision>(Object.entries(decisions))
      const brought = await ways.with(ticket, async (way) => {
        const { incoming } = way
        if (!incoming)
          throw new BelegError('bad-input', { field: 'ticket', reason: 'not looked through yet' })
        const { onProgress, goOn } = following(ticket, way)
        return journal.inOrder(async () => {
          const backup = await takeSnapshot(notebook.folder, 'import', new Date(), { onProgress, goOn })
          goOn()
          const brought = await incoming.bring((key) => decided.get(key), onProgress)
          return { ...brought, backup: backup && entryOf(backup) }
        })
      })
      await ways.forget(ticket)
      for (const { id } of notebook.summaries()) session.emit({ type: 'article-changed', id })
      session.emit({ type: 'library-changed', ids: null })
      return brought
    },

    async 'bundle.cancel'({ ticket }) {
      await session.opened().ways.forget(ticket)
      return null
    },
  }
}
