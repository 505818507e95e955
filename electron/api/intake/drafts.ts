import { uuidv7 } from 'uuidv7'
import { BelegError } from '../../../shared/errors.ts'
import type { CaptureInfo } from '../../../shared/model/capture.ts'
import type { ArticleDraft } from '../../import/draft.ts'

/** How many drafts are kept, and how many bytes of originals and pictures altogether; the oldest go first. */
const MAX_DRAFTS = 20
const MAX_BYTES = 256 * 1024 * 1024

/** A file as it was read, until the person keeps or discards it. */
export interface HeldDraft {
  draft: ArticleDraft
  original: Uint8Array
  file: string
  method: CaptureInfo['method']
}

/** Drafts live in memory only: nothing of them is on disk before they are kept. */
export interface Drafts {
  hold(draft: HeldDraft): string
  /** @throws BelegError `draft-not-found` */
  get(id: string): HeldDraft
  /**
   * Has a draft kept and drops it; when that fails, it stays. Only one does so at a time: another would make a second article of it.
   * @throws BelegError `draft-not-found`
   */
  keep<T>(id: string, keeping: (draft: HeldDraft) => Promise<T>): Promise<T>
  drop(id: string): void
}

export function startDrafts(): Drafts {
  const held = new Map<string, HeldDraft>()
  const beingKept = new Set<string>()
  const get = (id: string) => {
    const draft = held.get(id)
    if (!draft) throw new BelegError('draft-not-found', { id })
    return draft
  }
  return {
    hold(draft) {
      const id = uuidv7()
      held.set(id, draft)
      for (const [oldest] of held) {
        if (oldest === id || (held.size <= MAX_DRAFTS && bytesOf(held) <= MAX_BYTES)) break
        held.delete(oldest)
      }
      return id
    },
    get,
    async keep(id, keeping) {
      const draft = get(id)
      if (beingKept.has(id)) throw new BelegError('draft-not-found', { id })
      beingKept.add(id)
      try {
        const kept = await keeping(draft)
        held.delete(id)
        return kept
      } finally {
        beingKept.delete(id)
      }
    },
    drop: (id) => void held.delete(id),
  }
}

function bytesOf(held: ReadonlyMap<string, HeldDraft>): number {
  return [...held.values()]
    .flatMap(({ original, draft }) => [original, ...draft.images.map(({ bytes }) => bytes)])
    .reduce((sum, { length }) => sum + length, 0)
}
