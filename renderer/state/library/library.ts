import { create } from 'zustand'
import type { ArticleSummary, CollectionView } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { fold } from '../../../shared/search/fold.ts'
import { findNeedle } from '../../../shared/search/needle.ts'
import { isEmptyQuery, parseQuery } from '../../../shared/search/query.ts'
import { call } from '../../host/client.ts'

interface LibraryStore {
  /** Null until loaded. */
  articles: ArticleSummary[] | null
  collections: readonly CollectionView[]
  /** Asks for these articles' rows, or for all of them and the collections: the rows of a large notebook are millions of characters. */
  load(ids?: readonly Id[] | null): Promise<void>
  clear(): void
}

/** Changes when another notebook is opened: answers about the one before are not for it. */
let notebook = 0
/** What is to be asked for next. */
let wanted: ReadonlySet<Id> | 'all' = new Set()
let asking: Promise<void> | null = null

/** The articles of the library, newest first, and its collections. */
export const useLibrary = create<LibraryStore>((set) => ({
  articles: null,
  collections: [],
  load(ids = null) {
    wanted = ids === null || wanted === 'all' ? 'all' : new Set([...wanted, ...ids])
    return (asking ??= ask().finally(() => (asking = null)))
  },
  clear() {
    notebook++
    wanted = new Set()
    set({ articles: null, collections: [] })
  },
}))

/** One question after another, so that no older answer comes in place of a newer one. */
async function ask(): Promise<void> {
  while (wanted === 'all' || wanted.size > 0) {
    const [of, asked] = [notebook, wanted]
    wanted = new Set()
    const { articles } = useLibrary.getState()
    try {
      const answer = asked === 'all' || articles === null ? await all() : await some(articles, asked)
      if (of === notebook) useLibrary.setState(answer)
    } catch (error) {
      if (of !== notebook) continue
      // Which rows are old is not known any more.
      wanted = 'all'
      throw error
    }
  }
}

async function all(): Promise<Partial<LibraryStore>> {
  const [articles, collections] = await Promise.all([call('articles.list', {}), call('collections.list', {})])
  return { articles, collections }
}

async function some(
  articles: readonly ArticleSummary[],
  ids: ReadonlySet<Id>,
): Promise<Partial<LibraryStore>> {
  const rows = new Map((await call('articles.list', { ids: [...ids] })).map((row) => [row.id, row]))
  const known = articles.filter(({ id }) => ids.has(id))
  // Where new ones belong is for the Node side to say.
  if (known.filter(({ id }) => rows.has(id)).length < rows.size) return all()
  return { articles: articles.flatMap((row) => (ids.has(row.id) ? (rows.get(row.id) ?? []) : row)) }
}

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
