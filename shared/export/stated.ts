import type { StatedAsFact } from '../api/reports.ts'
import type { ArticleView, ClaimRow } from '../api/views.ts'
import type { Note, NoteNode } from '../model/note.ts'
import { fold } from '../search/fold.ts'

/** What says in a paragraph that something is not settled, in both languages, folded. */
const hedged =
  /not confirmed|unconfirmed|not yet confirmed|refuted|not true|nicht (?:\w+ )?bestatigt|unbestatigt|widerlegt|unwahr|falsch|false/u

/** Words that are shorter say too little to be found again. */
const FEWEST_WORDS = 3

/**
 * Paragraphs of notes that state a claim as a fact though it is not confirmed. The rule: the paragraph has the words of
 * the claim (its statement or, without one, its quote, of three words at least, in any case and accents), and none of the
 * words that say how it stands. A claim put into a note as a live one says so itself, and a quoted passage is no statement.
 */
export function statedAsFact(articles: readonly ArticleView[], claims: readonly ClaimRow[]): StatedAsFact[] {
  const open = claims
    .filter(({ status }) => status !== 'confirmed')
    .map((claim) => ({ claim, words: claim.statement || (claim.passage?.exact ?? '') }))
    .map((one) => ({
      ...one,
      folded: fold(one.words)
        .trim()
        .replace(/[.!?]+$/u, ''),
    }))
    .filter(({ folded }) => folded.split(' ').length >= FEWEST_WORDS)
  return articles.flatMap(({ id, title, note }) =>
    (note === null ? [] : paragraphsOf(note)).flatMap((paragraph): StatedAsFact[] => {
      const folded = fold(paragraph)
      if (hedged.test(folded)) return []
      return open
        .filter((one) => folded.includes(one.folded))
        .map(({ claim, words }) => ({
          article: { id, title },
          claim: { id: claim.id, words, status: claim.status },
          paragraph,
        }))
    }),
  )
}

/** What the analyst typed, paragraph by paragraph: no quotes, no claims that stand in it by themselves. */
function paragraphsOf({ content }: Note): string[] {
  const paragraphs: string[] = []
  const read = (node: NoteNode): string => {
    if (node.type === 'text' || node.type === 'code-highlight') return node.text
    if (!('children' in node)) return ' '
    const words = node.children.map(read).join('')
    if (node.type === 'link' || node.type === 'autolink') return words
    if (words.trim() !== '') paragraphs.push(words)
    return ''
  }
  read(content.root)
  return paragraphs
}
