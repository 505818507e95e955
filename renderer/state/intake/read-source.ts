import { MAX_IMPORT_BYTES, PIECE_BYTES } from '../../../shared/api/articles.ts'
import type { Draft } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { importMethods } from '../../../shared/model/capture.ts'
import { call } from '../../host/client.ts'
import { base64 } from './base64.ts'
import { onProgress } from './import-progress.ts'

/** What is brought in and how it came. */
export interface Source {
  method: (typeof importMethods)[number]
  /** Its file name, empty when pasted. */
  file: string
  blob: Blob
  /** What the clipboard says a paste is, when it is more than words. */
  type?: 'text/html'
  /** Whether a page is taken in with everything that stands around its article. */
  wholePage?: boolean
}

/**
 * Hands a source over in pieces and has it read. `onShare` is told how far reading is, from 0 to 1, where the format can tell.
 * @throws BelegError `cancelled` when the signal is aborted, `file-blocked`, `file-missing`, and those of `import.read`
 */
export async function readSource(
  { method, file, blob, type, wholePage }: Source,
  { signal, onShare }: { signal: AbortSignal; onShare: (share: number) => void },
): Promise<Draft> {
  if (blob.size > MAX_IMPORT_BYTES) throw new BelegError('file-too-large', { file, limit: MAX_IMPORT_BYTES })
  const ticket = crypto.randomUUID()
  const cancel = () => void call('import.cancel', { ticket }).catch(() => undefined)
  const stop = onProgress(ticket, onShare)
  signal.addEventListener('abort', cancel)
  try {
    let from = 0
    for (; blob.size - from > PIECE_BYTES; from += PIECE_BYTES)
      await call('import.piece', { ticket, from, bytes: await piece(from, from + PIECE_BYTES) })
    const how = { ...(type && { type }), ...(wholePage && { wholePage }) }
    return await call('import.read', {
      ...how,
      ...{ ticket, method, file, from, bytes: await piece(from, blob.size) },
    })
  } finally {
    stop()
    signal.removeEventListener('abort', cancel)
  }

  async function piece(from: number, to: number): Promise<string> {
    const bytes = await base64(blob.slice(from, to)).catch((thrown: unknown) => {
      const gone = thrown instanceof DOMException && thrown.name === 'NotFoundError'
      throw new BelegError(gone ? 'file-missing' : 'file-blocked', { file }, { cause: thrown })
    })
    if (signal.aborted) throw new BelegError('cancelled', { file })
    return bytes
  }
}
