import { PIECE_BYTES } from '../../../shared/api/articles.ts'
import type { Brought, Decision } from '../../../shared/api/bundles.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { OutputOf } from '../../../shared/api/index.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { base64, blobOf } from './base64.ts'
import { flushAll } from '../window/closing.ts'
import { onProgress } from './import-progress.ts'

const MIME = 'application/vnd.beleg.bundle+zip'

/** What was packed, with its file. */
export type Packed = OutputOf<'bundle.pack'> & { blob: Blob }

interface Following {
  signal: AbortSignal
  /** From 0 to 1. */
  onShare: (share: number) => void
}

/** Packs the notebook, or articles of it, and fetches the bundle piece by piece. @throws BelegError as `bundle.pack` */
export async function pack(articles: Id[] | null, following: Following): Promise<Packed> {
  await flushAll()
  return underTicket(following, async (ticket) => {
    const packed = await call('bundle.pack', { ticket, articles })
    const pieces: Blob[] = []
    for (let from = 0; from < packed.bytes; from += PIECE_BYTES) {
      following.signal.throwIfAborted()
      pieces.push(blobOf(await call('bundle.fetch', { ticket, from }), MIME))
    }
    await call('bundle.cancel', { ticket })
    return { ...packed, blob: new Blob(pieces, { type: MIME }) }
  })
}

/** Hands a bundle over and has it looked through. @returns what it would bring, and the ticket to bring it in with */
export async function lookThrough(
  file: string,
  blob: Blob,
  following: Following,
): Promise<{ ticket: string; brought: Brought }> {
  await flushAll()
  return underTicket(following, async (ticket) => {
    for (let from = 0; from === 0 || from < blob.size; from += PIECE_BYTES) {
      following.signal.throwIfAborted()
      const bytes = await base64(blob.slice(from, from + PIECE_BYTES))
      await call('bundle.piece', { ticket, from, bytes })
    }
    return { ticket, brought: await call('bundle.look', { ticket, file }) }
  })
}

/** Brings in what was looked through; what is not decided stays as it is. */
export async function bring(
  ticket: string,
  decisions: Record<string, Decision>,
  onShare: (share: number) => void,
): Promise<OutputOf<'bundle.bring'>> {
  const stop = onProgress(ticket, onShare)
  return call('bundle.bring', { ticket, decisions }).finally(stop)
}

/** Lets go of a bundle that was looked through. */
export function letGo(ticket: string): void {
  void call('bundle.cancel', { ticket }).catch(() => undefined)
}

async function underTicket<T>(
  { signal, onShare }: Following,
  work: (ticket: string) => Promise<T>,
): Promise<T> {
  const ticket = crypto.randomUUID()
  const stop = onProgress(ticket, onShare)
  const cancel = () => letGo(ticket)
  signal.addEventListener('abort', cancel)
  try {
    return await work(ticket)
  } catch (error) {
    if (signal.aborted) throw new BelegError('cancelled')
    throw error
  } finally {
    stop()
    signal.removeEventListener('abort', cancel)
  }
}
