import { appendFile, mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import page from 'virtual:verify-page'
import { PIECE_BYTES } from '../../../shared/api/articles.ts'
import type { Decision } from '../../../shared/api/bundles.ts'
import { fileNameOf } from '../../../shared/export/file-name.ts'
import { BelegError } from '../../../shared/errors.ts'
import { openBundle, type Incoming } from '../../bundle/incoming.ts'
import { packBundle } from '../../bundle/pack.ts'
import { entryOf } from '../../notebook/backup/snapshot.ts'
import { takeSnapshot } from '../../notebook/backup/take.ts'
import type { Notebook } from '../../notebook/types.ts'
import { writable } from '../context.ts'
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

/** A bundle on its way out or in: a file of its own outside the notebook, until it is forgotten. */
interface Way {
  notebook: Notebook
  folder: string
  file: string
  size: number
  stop: AbortController
  incoming: Incoming | null
}

/** Bundles that a window packs or brings in, piece by piece, so that none has to fit into memory. */
export const bundles: SessionSlice<BundleMethods> = (session) => {
  const ways = new Map<string, Way>()

  const begin = async (ticket: string, notebook: Notebook): Promise<Way> => {
    await forget(ticket)
    const folder = await mkdtemp(join(tmpdir(), 'beleg-bundle-'))
    const file = join(folder, 'bundle.beleg')
    const way = { notebook, folder, file, size: 0, stop: new AbortController(), incoming: null }
    ways.set(ticket, way)
    return way
  }
  const known = (ticket: string): Way => {
    const way = ways.get(ticket)
    if (!way || way.notebook !== session.opened().notebook) throw new BelegError('cancelled')
    return way
  }
  const forget = async (ticket: string): Promise<void> => {
    const way = ways.get(ticket)
    ways.delete(ticket)
    way?.stop.abort(new BelegError('cancelled'))
    await way?.incoming?.close()
    if (way) await rm(way.folder, { recursive: true, force: true })
  }
  const following = (ticket: string, { stop }: Way) => ({
    onProgress: sometimes((done, total) => session.emit({ type: 'bundle-progress', ticket, done, total })),
    goOn: () => stop.signal.throwIfAborted(),
  })

  return {
    async 'bundle.pack'({ ticket, articles }) {
      const { notebook } = session.opened()
      const way = await begin(ticket, notebook)
      try {
        const packed = await packBundle(notebook, way.file, { articles, ...following(ticket, way) })
        const [only, ...others] = articles ?? []
        const title = notebook.summaries().find(({ id }) => id === only)?.title
        const name = only === undefined || others.length > 0 ? notebook.name : (title ?? notebook.name)
        return { ...packed, file: `${fileNameOf(name)}.beleg` }
      } catch (error) {
        await forget(ticket)
        throw error
      }
    },

    async 'bundle.fetch'({ ticket, from }) {
      const handle = await open(known(ticket).file, 'r')
      try {
        const buffer = Buffer.alloc(PIECE_BYTES)
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, from)
        return buffer.toString('base64', 0, bytesRead)
      } finally {
        await handle.close()
      }
    },

    'bundle.page': async () => page,

    async 'bundle.piece'({ ticket, from, bytes }) {
      const way = from === 0 ? await begin(ticket, writable(session).notebook) : known(ticket)
      if (from !== way.size) throw new BelegError('bad-input', { field: 'from', reason: `not ${from}` })
      const piece = Buffer.from(bytes, 'base64')
      await appendFile(way.file, piece)
      way.size = (await stat(way.file)).size
      return null
    },

    async 'bundle.look'({ ticket, file }) {
      const way = known(ticket)
      try {
        await way.incoming?.close()
        way.incoming = await openBundle(way.notebook, way.file, { name: file, ...following(ticket, way) })
        return await way.incoming.look(() => undefined)
      } catch (error) {
        await forget(ticket)
        throw error
      }
    },

    async 'bundle.bring'({ ticket, decisions }) {
      const way = known(ticket)
      const { incoming, notebook } = way
      const { onProgress } = following(ticket, way)
      if (!incoming) throw new BelegError('bad-input', { field: 'ticket', reason: 'not looked through yet' })
      const { journal } = writable(session)
      const decided = new Map<string, Decision>(Object.entries(decisions))
      const brought = await journal.inOrder(async () => {
        const backup = await takeSnapshot(notebook.folder, 'import', new Date(), { onProgress })
        const brought = await incoming.bring((key) => decided.get(key), onProgress)
        return { ...brought, backup: backup && entryOf(backup) }
      })
      await forget(ticket)
      for (const { id } of notebook.summaries()) session.emit({ type: 'article-changed', id })
      session.emit({ type: 'library-changed', ids: null })
      return brought
    },

    async 'bundle.cancel'({ ticket }) {
      await forget(ticket)
      return null
    },
  }
}
