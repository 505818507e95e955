import { create } from 'zustand'
import type { ArticleSummary } from '../../shared/api/views.ts'
import { fold } from '../../shared/search/fold.ts'
import { call } from '../host/client.ts'

interface LibraryStore {
  /** Null until loaded. */
  articles: ArticleSummary[] | null
  load(): Promise<void>
  clear(): void
}

let latest = 0

/** The rows of the library, newest first. */
export const useLibrary = create<LibraryStore>((set) => ({
  articles: null,
  async load() {
    const asked = ++latest
    const articles = await call('articles.list', {})
    if (asked === latest) set({ articles })
  },
  clear() {
    latest++
    set({ articles: null })
  },
}))

const folded = new WeakMap<ArticleSummary, string>()

/** What an article is found by. Folding ten thousand takes a moment, so it is done once for each. */
function foldedOf(article: ArticleSummary): string {
  const known = folded.get(article)
  if (known !== undefined) return known
  const text = fold([article.title, article.publisher, ...article.authors].join('\n'))
  folded.set(article, text)
  return text
}

/** The articles whose title, publisher or authors contain the text, in any case and accents; all for an empty one. */
export function findArticles(articles: readonly ArticleSummary[], text: string): readonly ArticleSummary[] {
  const wanted = fold(text.trim())
  return wanted === '' ? articles : articles.filter((article) => foldedOf(article).includes(wanted))
}
