import { createHash } from 'node:crypto'
import { textOf, type Block } from '../../../shared/model/block.ts'
import type { DraftHighlight } from '../draft.ts'
import type { WordComment } from './comments.ts'
import type { Found } from './tokens.ts'

/** The comments of a document as highlights of what they are about, and how many are about nothing in its text. */
export function highlightsOf(
  comments: readonly WordComment[],
  numbers: ReadonlyMap<string, number>,
  found: ReadonlyMap<number, Found>,
  blocks: readonly Block[],
): { highlights: DraftHighlight[]; commentsLeftOut: number } {
  const text = textOf(blocks)
  const known = new Set(comments.map(({ id }) => id))
  const isReply = ({ id, replyTo }: WordComment) => replyTo !== null && replyTo !== id && known.has(replyTo)
  const ids = new Map<string, number>()
  const highlights = comments
    .filter((comment) => !isReply(comment))
    .flatMap((comment): DraftHighlight[] => {
      const id = idOf(comment, ids)
      const range = rangeOf(text, found.get(numbers.get(comment.id) ?? -1) ?? {})
      if (range === null) return []
      const { author, createdAt } = comment
      const replies = repliesTo(comment, comments)
      return [
        {
          id,
          ...range,
          comment: [comment.text, ...replies.map(signed)].join('\n'),
          ...(author !== '' && { author }),
          ...(createdAt !== '' && { createdAt }),
        },
      ]
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const threads = comments.filter((comment) => !isReply(comment)).length
  return { highlights, commentsLeftOut: threads - highlights.length }
}

/** Programs number comments anew, but what was written stays. Of those that say the same, the second is another. */
function idOf({ author, createdAt, text }: WordComment, seen: Map<string, number>): string {
  const said = createHash('sha256')
    .update(JSON.stringify([author, createdAt, text]))
    .digest('hex')
    .slice(0, 32)
  const times = (seen.get(said) ?? 0) + 1
  seen.set(said, times)
  return times === 1 ? said : `${said}-${times}`
}

/** Replies, and replies to those, in the order in which they were written. */
function repliesTo(comment: WordComment, comments: readonly WordComment[]): WordComment[] {
  const thread = new Set([comment.id])
  return comments.filter(({ id, replyTo }) => {
    const belongs = replyTo !== null && thread.has(replyTo) && !thread.has(id)
    if (belongs) thread.add(id)
    return belongs
  })
}

/** A text with the name of who wrote it in front. */
function signed({ author, text }: { author: string; text: string }): string {
  return author === '' ? text : `${author}: ${text}`
}

/** What the comment is about, without white space around it: what it spans, else the word at its sign. Null without any. */
function rangeOf(text: string, { start, end, point }: Found): { start: number; end: number } | null {
  const from = start ?? end ?? point
  const to = end ?? point ?? start
  if (from === undefined || to === undefined) return null
  const range = trimmed(text, Math.min(from, to), Math.max(from, to))
  return range.start < range.end ? range : wordAt(text, to)
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const inside = text.slice(start, end)
  const from = start + inside.length - inside.trimStart().length
  return { start: from, end: Math.max(from, start + inside.trimEnd().length) }
}

/** The word that stands at `at` or ends there, else the next one, in the same block. */
function wordAt(text: string, at: number): { start: number; end: number } | null {
  const block = { start: text.lastIndexOf('\n', at - 1) + 1, end: `${text}\n`.indexOf('\n', at) }
  const words = [...text.slice(block.start, block.end).matchAll(/\S+/gu)].map((word) => ({
    start: block.start + word.index,
    end: block.start + word.index + word[0].length,
  }))
  return words.findLast(({ start }) => start < at) ?? words[0] ?? null
}
