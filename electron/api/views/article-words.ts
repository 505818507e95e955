import type { ArticleSummary } from '../../../shared/api/views.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { isLive } from '../../../shared/model/article.ts'
import { textOf } from '../../../shared/model/block.ts'
import type { Highlight } from '../../../shared/model/highlight.ts'
import type { Id } from '../../../shared/model/id.ts'
import { wordsOfNote } from '../../../shared/model/note.ts'
import { fold } from '../../../shared/search/fold.ts'
import type { Notebook } from '../../notebook/types.ts'
import { newestCapture } from './shown.ts'

/** The words of an article, folded for looking through. */
export interface ArticleWords {
  text: string
  highlights: { id: Id; text: string }[]
  note: string
}

/** How much of what was read once is kept for the next question, in UTF-16 units: about as many bytes. */
const MOST_KEPT = 96_000_000

const known = new WeakMap<Notebook, Words>()

/** The words of the articles of an open notebook. */
export function wordsOf(notebook: Notebook): Words {
  const words = known.get(notebook) ?? new Words(notebook)
  known.set(notebook, words)
  return words
}

/** Reads the texts of a notebook's articles from the disk when they are asked for, and keeps them until they change. */
export class Words {
  readonly #notebook: Notebook
  readonly #kept = new Map<Id, { of: ArticleSummary; words: ArticleWords }>()
  #size = 0

  constructor(notebook: Notebook) {
    this.#notebook = notebook
  }

  /**
   * What an article is found by. Every change of a record makes a new row of it, so the row tells whether what was kept still holds.
   * @throws BelegError as `Notebook.record` and `Notebook.blocks` do
   */
  async of(summary: ArticleSummary): Promise<ArticleWords> {
    const kept = this.#kept.get(summary.id)
    if (kept?.of === summary) return kept.words
    const record = await this.#notebook.record(summary.id)
    const words = {
      text: fold(await articleText(this.#notebook, record)),
      highlights: record.highlights
        .filter(isLive)
        .map((highlight) => ({ id: highlight.id, text: fold(highlightText(highlight)) })),
      note: fold(noteText(record)),
    }
    this.#keep(summary, words)
    return words
  }

  #keep(summary: ArticleSummary, words: ArticleWords): void {
    const before = this.#kept.get(summary.id)
    if (before) this.#size -= sizeOf(before.words)
    this.#kept.delete(summary.id)
    if (this.#size >= MOST_KEPT) return
    this.#kept.set(summary.id, { of: summary, words })
    this.#size += sizeOf(words)
  }
}

/** The newest text of an article. */
export async function articleText(notebook: Notebook, record: ArticleRecord): Promise<string> {
  return textOf(await notebook.blocks(record.id, newestCapture(record).sha256))
}

/** What a highlight is found by: the marked words, and what was written about them. */
export function highlightText({ passage, comment, tags }: Highlight): string {
  return [passage.exact, comment, ...tags].filter((part) => part !== '').join(' – ')
}

export function noteText({ note }: ArticleRecord): string {
  return note ? wordsOfNote(note).join('\n') : ''
}

function sizeOf({ text, highlights, note }: ArticleWords): number {
  return highlights.reduce((sum, one) => sum + one.text.length, text.length + note.length)
}
