import { BelegError } from '../../../shared/errors.ts'
import { pruneSnapshots } from '../../notebook/backup/prune.ts'
import { listSnapshots } from '../../notebook/backup/snapshot.ts'
import { takeSnapshot } from '../../notebook/backup/take.ts'
import { readVerified, verifySnapshot } from '../../notebook/backup/verify.ts'
import type { Notebook } from '../../notebook/types.ts'

/** When the first look is, how often there is one, and how often a backup is restored to prove it; in milliseconds. */
const FIRST = 60 * 1000
const EVERY = 5 * 60 * 1000
const PROOF = 7 * 24 * 60 * 60 * 1000
/** How many articles are backed up for the first time while somebody waits for the window to close. */
const WHILE_CLOSING = 200

/**
 * Backs an open notebook up while it is worked in, and when it is closed, wherever something has changed; and proves a backup each
 * week. Nothing waits for it but the closing. @returns ends it
 */
export function keepBackups(notebook: Notebook): () => Promise<void> {
  const { folder } = notebook
  let saved = 0
  let stopped = false
  let running: Promise<void> = Promise.resolve()
  // What another program changed is backed up too, and what has no backup yet.
  let wanted = false
  const unsubscribe = notebook.onEvent(
    ({ type }) => void (wanted ||= type === 'record-changed' || type === 'outside-change'),
  )

  const goOn = () => {
    if (stopped) throw new BelegError('cancelled')
  }
  const back = async (mayStop: () => void) => {
    if (notebook.readOnly) return
    const changes = notebook.changes()
    const first = (await listSnapshots(folder)).length === 0
    if (changes === saved && !wanted && !first) return
    if (first && stopped && notebook.summaries().length > WHILE_CLOSING) return
    wanted = false
    await takeSnapshot(folder, 'auto', new Date(), { goOn: mayStop }).catch((error: unknown) => {
      wanted = true
      throw error
    })
    saved = changes
    await pruneSnapshots(folder)
  }
  const prove = async () => {
    const last = await readVerified(folder)
    const age = last ? Date.now() - Date.parse(last.at) : Infinity
    // What a clock that ran ahead says was proved later than now tells nothing.
    const due = age > PROOF || age < 0
    if (notebook.readOnly || !due || (await listSnapshots(folder)).length === 0) return
    await verifySnapshot(folder, null, { goOn })
  }
  const inTurn = (work: () => Promise<void>) => {
    running = running.then(work).catch((error: unknown) => {
      if (!(error instanceof BelegError && error.code === 'cancelled')) console.error(error)
    })
    return running
  }
  const look = () => void inTurn(() => back(goOn)).then(() => inTurn(prove))
  const first = setTimeout(() => {
    // Nobody has said what became of it while it was closed.
    wanted = true
    look()
  }, FIRST).unref()
  const timer = setInterval(look, EVERY).unref()

  return async () => {
    stopped = true
    clearTimeout(first)
    clearInterval(timer)
    unsubscribe()
    await inTurn(() => back(() => undefined))
  }
}
