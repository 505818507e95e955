import { setImmediate } from 'node:timers/promises'
import { MAX_IMPORT_BYTES } from '../../../shared/api/articles.ts'
import { BelegError } from '../../../shared/errors.ts'

/** Sources on their way in, by the tickets their callers gave them: handed over in pieces, then read, until then to be stopped. */
export interface Readings {
  /** @throws BelegError `cancelled`, `file-too-large`, `bad-input` when it does not begin where the last piece ended */
  add(ticket: string, from: number, piece: Buffer): void
  /** All that was handed over together with the last piece, and what tells when to stop. @throws BelegError as `add` */
  begin(
    ticket: string,
    file: string,
    from: number,
    last: Buffer,
  ): Promise<{ bytes: Uint8Array; signal: AbortSignal }>
  /** What tells when to stop something longer that is done with a source that was read; until `end`. */
  hold(ticket: string, file: string): AbortSignal
  end(ticket: string): void
  /** Stops what is done under this ticket, if anything is. */
  cancel(ticket: string): void
  /** Stops everything. */
  close(): void
}

/** How long the next piece is waited for, in milliseconds: a window that was loaded anew hands over nothing more. */
export const PATIENCE = 600_000

interface Reading {
  /** Known once it is read. */
  file: string
  pieces: Buffer[]
  size: number
  stop: AbortController
  /** Lets go of the pieces when no more come. */
  waiting: NodeJS.Timeout | undefined
}

export function startReadings(): Readings {
  const readings = new Map<string, Reading>()

  const start = (ticket: string, file: string, waiting?: NodeJS.Timeout): Reading => {
    const reading = { file, pieces: [], size: 0, stop: new AbortController(), waiting }
    readings.set(ticket, reading)
    return reading
  }

  const add = (ticket: string, from: number, piece: Buffer, file = ''): Reading => {
    if (from === 0) {
      end(ticket)
      const waiting = setTimeout(() => cancel(ticket), PATIENCE).unref()
      start(ticket, file, waiting)
    }
    const reading = readings.get(ticket)
    if (!reading) throw new BelegError('cancelled', { file })
    if (from !== reading.size) throw new BelegError('bad-input', { field: 'from', reason: `not ${from}` })
    reading.waiting?.refresh()
    reading.file = file
    reading.pieces.push(piece)
    reading.size += piece.length
    if (reading.size <= MAX_IMPORT_BYTES) return reading
    end(ticket)
    throw new BelegError('file-too-large', { file, limit: MAX_IMPORT_BYTES })
  }

  const end = (ticket: string): void => {
    clearTimeout(readings.get(ticket)?.waiting)
    readings.delete(ticket)
  }

  const cancel = (ticket: string): void => {
    const reading = readings.get(ticket)
    end(ticket)
    reading?.stop.abort(new BelegError('cancelled', { file: reading.file }))
  }

  return {
    add: (ticket, from, piece) => void add(ticket, from, piece),
    async begin(ticket, file, from, last) {
      const { pieces, size, stop, waiting } = add(ticket, from, last, file)
      clearTimeout(waiting)
      return { bytes: await joined(pieces, size), signal: stop.signal }
    },
    hold: (ticket, file) => start(ticket, file).stop.signal,
    end,
    cancel,
    close: () => [...readings.keys()].forEach(cancel),
  }
}

/** In memory that workers share, so that nothing is copied for them, and piece by piece, so that everybody else gets a turn. */
async function joined(pieces: readonly Uint8Array[], size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(new SharedArrayBuffer(size))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
    await setImmediate()
  }
  return bytes
}
