import { create } from 'zustand'
import type { ArticleSummary, CollectionView } from '../../shared/api/views.ts'
import { fold } from '../../shared/search/fold.ts'
import { findNeedle } from '../../shared/search/needle.ts'
import { isEmptyQuery, parseQuery } from '../../shared/search/query.ts'
import { call } from '../host/client.ts'

interface LibraryStore {
  /** Null until loaded. */
  articles: ArticleSummary[] | null
  collections: readonly CollectionView[]
  load(): Promise<void>
  clear(): void
}

let latest = 0

/** The articles of the library, newest first, and its collections. */
export const useLibrary = create<LibraryStore>((set) => ({
  articles: null,
  collections: [],
  async load() {
    const asked = ++latest
    const [articles, collections] = await Promise.all([
      call('articles.list', {}),
      call('collections.list', {}),
    ])
    if (asked === latest) set({ articles, collections })
  },
  clear() {
    latest++
    set({ articles: null, collections: [] })
  },
}))

const folded = new WeakMap<ArticleSummary, string>()

/** What an article is found by. Folding ten thousand takes a moment, so it is done once for each. */
function foldedOf(article: ArticleSummary): string {
  const known = folded.get(article)
  if (known !== undefined) return known
  const text = fold([article.title, article.publisher, ...article.authors, ...article.tags].join('\n'))
  folded.set(article, text)
  return text
}

/**
 * The articles whose title, publisher, authors and tags have what is asked for, read as the archive reads a query: words in any order and
 * German spelling, "phrases", and -words that are not to be there; all of them for an empty one.
 */
export function findArticles(articles: readonly ArticleSummary[], text: string): readonly ArticleSummary[] {
  const query = parseQuery(text)
  if (isEmptyQuery(query)) return articles
  return articles.filter((article) => {
    const known = foldedOf(article)
    return (
      query.all.every((needle) => findNeedle(known, needle)) &&
      !query.none.some((needle) => findNeedle(known, needle))
    )
  })
}
