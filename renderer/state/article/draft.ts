import { create } from 'zustand'
import type { ArticleView, Draft } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { ArticleMeta } from '../../../shared/model/article.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { tellProblem } from '../window/notices.ts'
import { asBelegError } from '../problem.ts'
import { readSource, type Source } from '../intake/read-source.ts'
import { save } from '../window/save.ts'

/** A source that is read and then looked at before it is kept. */
export type Look =
  | { at: 'reading'; file: string; share: number | null; stop: AbortController }
  /** `again` while the source is read once more in another way. */
  | { at: 'ready'; draft: Draft; source: Source; again: AbortController | null }
  | { at: 'failed'; file: string; error: BelegError }

interface DraftStore {
  look: Look | null
  read(source: Source): Promise<void>
  /** Reads the page that is looked at once more, whole or only its article. @throws BelegError when it stays as it is */
  readAgain(wholePage: boolean): Promise<void>
  /** How many annotations of the article it is a version of have been looked for; null while none are. */
  placing: { done: number; total: number } | null
  setPlacing(progress: { done: number; total: number }): void
  /** Keeps the draft with the fields as the person left them, as an article or as a version of one. @throws BelegError */
  keep(meta: ArticleMeta, versionOf: Id | null): Promise<ArticleView>
  /** Stops the search for the annotations; `keep` is then refused as `cancelled`, and the draft stays. */
  stopPlacing(): void
  /** Stops reading, or throws away what was read. */
  drop(): void
}

/** The one source that the person looks at before it is kept. */
export const useDraft = create<DraftStore>((set, get) => ({
  look: null,
  placing: null,
  setPlacing: (placing) => set({ placing }),
  async read(source) {
    get().drop()
    const { file } = source
    const stop = new AbortController()
    const isOurs = () => !stop.signal.aborted
    const reading = (share: number | null) => set({ look: { at: 'reading', file, share, stop } })
    reading(null)
    try {
      const draft = await readSource(source, { signal: stop.signal, onShare: reading })
      if (isOurs()) set({ look: { at: 'ready', draft, source, again: null } })
      else discard(draft.draft)
    } catch (error) {
      if (isOurs()) set({ look: { at: 'failed', file, error: asBelegError(error) } })
    }
  },
  async readAgain(wholePage) {
    const { look } = get()
    if (look?.at !== 'ready' || look.again) return
    const source = { ...look.source, wholePage }
    const again = new AbortController()
    set({ look: { ...look, source, again } })
    try {
      const draft = await readSource(source, { signal: again.signal, onShare: () => undefined })
      discard(again.signal.aborted ? draft.draft : look.draft.draft)
      if (!again.signal.aborted) set({ look: { at: 'ready', draft, source, again: null } })
    } catch (error) {
      if (again.signal.aborted) return
      set({ look: { ...look, again: null } })
      throw error
    }
  },
  async keep(meta, versionOf) {
    const { look } = get()
    if (look?.at !== 'ready') throw new BelegError('draft-not-found')
    const { draft } = look.draft
    try {
      const kept = await save('import.keep', { draft, meta, ...(versionOf !== null && { versionOf }) })
      set({ look: null })
      return kept
    } finally {
      set({ placing: null })
    }
  },
  stopPlacing() {
    const { look } = get()
    if (look?.at === 'ready') call('import.cancel', { ticket: look.draft.draft }).catch(tellProblem)
  },
  drop() {
    const { look } = get()
    if (look?.at === 'reading') look.stop.abort()
    if (look?.at === 'ready') {
      look.again?.abort()
      discard(look.draft.draft)
    }
    set({ look: null })
  },
}))

/** What is not discarded goes when the notebook is closed. */
function discard(draft: string): void {
  call('import.discard', { draft }).catch(() => undefined)
}
