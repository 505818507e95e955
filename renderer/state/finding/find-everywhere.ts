import { create } from 'zustand'
import type { FoundClaim, FoundPage } from '../../../shared/api/finding.ts'
import type { BelegError } from '../../../shared/errors.ts'
import { call } from '../../host/client.ts'
import { asBelegError } from '../problem.ts'

interface EverywhereStore {
  /** What is looked for; kept for the next time. */
  text: string
  /** All that has been found in articles so far; null before the first answer. */
  found: FoundPage | null
  /** The claims that were found; null before the answer. */
  claims: FoundClaim[] | null
  failure: BelegError | null
  look(text: string): void
  /** Stops looking. */
  stop(): void
  clear(): void
}

/** How long typing has to rest, in milliseconds. */
const TYPING = 120
/** More than this of one kind is not asked for: a further word helps more. */
const ENOUGH = 200

const NOTHING = { found: null, claims: null, failure: null }

let latest = 0

/** Looking for words in the whole notebook, a part of it after the other, for as long as the answer is wanted. */
export const useEverywhere = create<EverywhereStore>((set) => {
  async function findClaims(asked: number, text: string): Promise<void> {
    const claims = await call('notebook.findClaims', { text })
    if (asked === latest) set({ claims })
  }

  async function search(asked: number, text: string): Promise<void> {
    let sum: FoundPage | null = null
    do {
      const page: FoundPage = await call('notebook.find', { text, from: sum?.done ?? 0 })
      if (asked !== latest) return
      sum = sum ? together(sum, page) : page
      set({ found: sum, failure: null })
    } while (sum.done < sum.total && Math.max(sum.articles.length, sum.highlights.length) < ENOUGH)
  }

  return {
    text: '',
    ...NOTHING,
    look(text) {
      const asked = ++latest
      set({ text })
      if (text.trim() === '') return set(NOTHING)
      setTimeout(() => {
        if (asked !== latest) return
        Promise.all([search(asked, text), findClaims(asked, text)]).catch((error: unknown) => {
          if (asked !== latest) return
          latest++
          set({ ...NOTHING, failure: asBelegError(error) })
        })
      }, TYPING)
      return undefined
    },
    stop: () => void latest++,
    clear() {
      latest++
      set({ text: '', ...NOTHING })
    },
  }
})

function together(before: FoundPage, page: FoundPage): FoundPage {
  return {
    articles: [...before.articles, ...page.articles],
    highlights: [...before.highlights, ...page.highlights],
    notes: [...before.notes, ...page.notes],
    unreadable: [...before.unreadable, ...page.unreadable],
    done: page.done,
    total: page.total,
  }
}
