import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BelegError } from '../../../shared/errors.ts'
import type { Incoming } from '../../bundle/incoming.ts'
import { UnderWay } from '../../notebook/under-way.ts'

/** A bundle on its way out or in: a file of its own outside the notebook, until it is forgotten. */
export interface Way {
  readonly file: string
  /** In bytes, as far as it was handed over. */
  size: number
  /** What it was unpacked to, once it was looked through. */
  incoming: Incoming | null
  /** @throws BelegError `cancelled` once it is forgotten */
  goOn(): void
}

/** Bundles that windows pack or bring in, by the tickets their callers gave them. */
export interface Ways {
  /** Forgets what had this ticket and begins anew. */
  begin(ticket: string): Promise<Way>
  /** Does something with a bundle, for which forgetting it waits. @throws BelegError `cancelled` when it is forgotten */
  with<T>(ticket: string, work: (way: Way) => Promise<T>): Promise<T>
  /** Stops what is done with it and takes its files away. */
  forget(ticket: string): Promise<void>
  /** Forgets everything. */
  close(): Promise<void>
}

export function startWays(): Ways {
  const ways = new Map<string, { way: Way; folder: string; stop: AbortController; underWay: UnderWay }>()

  const forget = async (ticket: string): Promise<void> => {
    const known = ways.get(ticket)
    if (!known) return
    ways.delete(ticket)
    known.stop.abort(new BelegError('cancelled'))
    await known.underWay.settled()
    await known.way.incoming?.close()
    await rm(known.folder, { recursive: true, force: true })
  }

  return {
    async begin(ticket) {
      await forget(ticket)
      const folder = mkdtempSync(join(tmpdir(), 'beleg-bundle-'))
      const stop = new AbortController()
      const goOn = () => stop.signal.throwIfAborted()
      const way = { file: join(folder, 'bundle.beleg'), size: 0, incoming: null, goOn }
      ways.set(ticket, { way, folder, stop, underWay: new UnderWay() })
      return way
    },
    async with(ticket, work) {
      const known = ways.get(ticket)
      if (!known) throw new BelegError('cancelled')
      return known.underWay.do(() => work(known.way))
    },
    forget,
    async close() {
      await Promise.all([...ways.keys()].map(forget))
    },
  }
}
