import { create } from 'zustand'
import type { InputOf, MethodName, OutputOf } from '../../shared/api/index.ts'
import type { BelegError } from '../../shared/errors.ts'
import { call } from '../host/client.ts'
import { asBelegError } from './problem.ts'

interface SaveStore {
  /** Changes that are on their way to the disk, and texts that wait for their turn. */
  pending: number
  /** When the newest acknowledged change was durable. */
  savedAt: Date | null
  /** The newest failure, until a later save works or the person tries again. */
  failure: { error: BelegError; retry: () => Promise<void> } | null
  begin(): void
  end(result: 'saved' | { error: BelegError; retry: () => Promise<void> } | 'dropped'): void
}

/** What the save indicator shows: only acknowledged, durable changes count as saved. */
export const useSave = create<SaveStore>((set) => ({
  pending: 0,
  savedAt: null,
  failure: null,
  begin: () => set((state) => ({ pending: state.pending + 1 })),
  end: (result) =>
    set((state) => {
      const pending = state.pending - 1
      if (result === 'dropped') return { pending }
      if (result === 'saved') return { pending, savedAt: new Date(), failure: null }
      return { pending, failure: result }
    }),
}))

/**
 * Calls a method that changes the notebook and keeps the save indicator truthful. A failure stays visible with a way to
 * try again; the caller keeps what the person typed.
 * @throws BelegError as `call` does.
 */
export async function save<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>> {
  const { begin, end } = useSave.getState()
  begin()
  try {
    const output = await call(method, input)
    end('saved')
    return output
  } catch (thrown) {
    const error = asBelegError(thrown)
    const retry = async () => void (await save(method, input).catch(() => undefined))
    end({ error, retry })
    throw error
  }
}
