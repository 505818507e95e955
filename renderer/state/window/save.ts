import { create } from 'zustand'
import type { InputOf, MethodName, OutputOf } from '../../../shared/api/index.ts'
import type { Progress } from '../../../shared/api/views.ts'
import type { BelegError, ErrorCode } from '../../../shared/errors.ts'
import { call } from '../../host/client.ts'
import { tellProblem } from './notices.ts'
import { asBelegError } from '../problem.ts'

/** What could not be saved. `key` says what it was, so that saving the same later settles it. */
interface Failure {
  key: string
  error: BelegError
  retry: () => Promise<void>
}

/** The save indicator's state. */
export interface SaveStore {
  /** Changes that are on their way to the disk, and texts that wait for their turn. */
  pending: number
  /** How far a change of many files is; null while none is under way. */
  progress: Progress | null
  /** When the newest acknowledged change was durable. */
  savedAt: Date | null
  /** The newest failure that nothing has settled; another save that works does not hide it. */
  failure: Failure | null
  failures: readonly Failure[]
  begin(): void
  /** Saved without `error`; `refused` by the Node side for good, so that trying again is pointless. */
  end(result: Failure | { key: string; error?: undefined; refused?: boolean }): void
}

/** What the save indicator shows: only acknowledged, durable changes count as saved. */
export const useSave = create<SaveStore>((set) => ({
  pending: 0,
  progress: null,
  savedAt: null,
  failure: null,
  failures: [],
  begin: () => set((state) => ({ pending: state.pending + 1 })),
  end: (result) =>
    set((state) => {
      const pending = state.pending - 1
      const others = state.failures.filter(({ key }) => key !== result.key)
      if (result.error) return { pending, failures: [...others, result], failure: result }
      const savedAt = result.refused ? state.savedAt : new Date()
      return { pending, savedAt, failures: others, failure: others.at(-1) ?? null }
    }),
}))

/** Errors after which the same change may work later; all others are answers. */
const mendable: readonly ErrorCode[] = [
  'disk-failed',
  'disk-full',
  'file-unreadable',
  'host-lost',
  'internal',
  'notebook-locked',
  'permission-denied',
  'timed-out',
]

/**
 * Calls a method that changes the notebook and keeps the save indicator truthful. A failure stays visible with a way to
 * try again; the caller keeps what the person typed.
 * @throws BelegError as `call` does.
 */
export async function save<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>> {
  const { begin, end } = useSave.getState()
  const key = keyOf(method, input)
  const own = ++asked
  begin()
  try {
    const output = await call(method, input)
    saved.set(key, Math.max(own, saved.get(key) ?? 0))
    end({ key })
    return output
  } catch (thrown) {
    const error = asBelegError(thrown)
    // What was changed again since and saved is not to be put back by trying once more.
    const refused = !mendable.includes(error.code) || (saved.get(key) ?? 0) > own
    end(refused ? { key, refused } : { key, error, retry: () => again(method, input) })
    throw error
  }
}

let asked = 0
/** Which of those that were asked for under a key was the newest to be saved. */
const saved = new Map<string, number>()

/** What fails once more stays in the indicator; what is refused leaves it and has to be said. */
async function again<M extends MethodName>(method: M, input: InputOf<M>): Promise<void> {
  try {
    await save(method, input)
  } catch (error) {
    if (!mendable.includes(asBelegError(error).code)) tellProblem(error)
  }
}

/** What an input says about which things it changes, as against how. */
const naming = [
  'anchored',
  'appearance',
  'article',
  'articles',
  'change',
  'claim',
  'claims',
  'draft',
  'file',
  'from',
  'highlights',
  'id',
  'ids',
  'into',
  'sentence',
  'span',
]

/** The same for two changes of the same fields of the same things; where an input names none, all of it has to be the same. */
function keyOf(method: MethodName, input: object): string {
  const fields = Object.entries(input).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const named = fields.filter(([field]) => naming.includes(field))
  return JSON.stringify([method, fields.map(([field]) => field), named.length > 0 ? named : fields])
}
