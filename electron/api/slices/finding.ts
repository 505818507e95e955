import type { FoundClaim, FoundIn, FoundPage } from '../../../shared/api/finding.ts'
import type { ArticleSummary, ClaimRow } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import { isLive } from '../../../shared/model/article.ts'
import { fold } from '../../../shared/search/fold.ts'
import { findNeedle } from '../../../shared/search/needle.ts'
import { isEmptyQuery, parseQuery, type Query } from '../../../shared/search/query.ts'
import { snippetOf } from '../../../shared/search/snippet.ts'
import type { Notebook } from '../../notebook/types.ts'
import { articleText, highlightText, noteText, wordsOf, type ArticleWords } from '../views/article-words.ts'
import type { Slice } from '../context.ts'

/** How long one answer may take, in milliseconds, so that what is found is shown soon and a new question never waits. */
const TURN = 80
/** How many articles are read at the same time. */
const AT_ONCE = 8

type Found = Pick<FoundPage, 'articles' | 'highlights' | 'notes'>

/** Looking for words everywhere in the notebook. */
export const finding: Slice<'notebook.find' | 'notebook.findClaims'> = (context) => ({
  async 'notebook.find'({ text, from }) {
    const { notebook } = context.opened()
    const query = parseQuery(text)
    const all = notebook.summaries().filter(isLive)
    const page: FoundPage = {
      ...{ articles: [], highlights: [], notes: [], unreadable: [] },
      ...{ done: all.length, total: all.length },
    }
    if (isEmptyQuery(query)) return page
    const began = performance.now()
    let done = from
    while (done < all.length && (done === from || performance.now() - began < TURN)) {
      const some = all.slice(done, done + AT_ONCE)
      const found = await Promise.all(some.map((summary) => findIn(notebook, summary, query)))
      found.forEach((one, index) => {
        if (!one) return page.unreadable.push(some[index]?.title ?? '')
        page.articles.push(...one.articles)
        page.highlights.push(...one.highlights)
        return page.notes.push(...one.notes)
      })
      done += some.length
    }
    return { ...page, done }
  },

  async 'notebook.findClaims'({ text }) {
    const { notebook } = context.opened()
    const query = parseQuery(text)
    return isEmptyQuery(query) ? [] : claimsWith(notebook, query)
  },
})

/** What an article has of the words; null when it cannot be read. */
async function findIn(notebook: Notebook, summary: ArticleSummary, query: Query): Promise<Found | null> {
  try {
    const { id, title, publisher, authors } = summary
    const words = await wordsOf(notebook).of(summary)
    const about = fold([title, publisher, ...authors].join('\n'))
    const asked = hits(words, about, query)
    const found: Found = { articles: [], highlights: [], notes: [] }
    if (!asked) return found
    const article: FoundIn = { id, title, publisher }
    const record = await notebook.record(id)
    if (asked.text)
      found.articles.push({ article, snippet: snippetOf(await articleText(notebook, record), query) })
    for (const highlight of record.highlights)
      if (asked.highlights.has(highlight.id))
        found.highlights.push({
          ...{ article, id: highlight.id, color: highlight.color },
          snippet: snippetOf(highlightText(highlight), query),
        })
    if (asked.note) found.notes.push({ article, snippet: snippetOf(noteText(record), query) })
    return found
  } catch (error) {
    if (error instanceof BelegError) return null
    throw error
  }
}

/** Which of an article's texts have the words; null for none. */
function hits({ text, highlights, note }: ArticleWords, about: string, query: Query) {
  const inHighlights = highlights.filter((highlight) => has(highlight.text, query)).map(({ id }) => id)
  const asked = {
    text: has(`${about}\n${text}`, query),
    highlights: new Set(inHighlights),
    note: has(note, query),
  }
  return asked.text || asked.note || asked.highlights.size > 0 ? asked : null
}

function has(folded: string, { all, none }: Query): boolean {
  const stands = (needle: Query['all'][number]) => findNeedle(folded, needle) !== null
  return folded !== '' && all.every(stands) && !none.some(stands)
}

/** Claims that have the words themselves; that their article has them is said of the article. */
async function claimsWith(notebook: Notebook, query: Query): Promise<FoundClaim[]> {
  const found = await notebook.findClaims(query, { typos: false })
  return found.flatMap((row) => {
    const text = claimText(row)
    if (!has(fold(text), query)) return []
    const { id, status, article, passage, anchor } = row
    return [{ id, status, article, passage, anchor, snippet: snippetOf(text, query) }]
  })
}

function claimText({ statement, passage, speaker, tags }: ClaimRow): string {
  const quote = passage && passage.exact !== statement ? passage.exact : ''
  return [statement, quote, speaker, ...tags].filter((part) => part !== '').join(' – ')
}
