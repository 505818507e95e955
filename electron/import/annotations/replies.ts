import type { ForeignAnnotation } from './foreign.ts'
import { paragraphs } from './tidy.ts'

/** A reply further down its thread than this stays an annotation of its own. */
const MAX_THREAD = 1000

/** An annotation with the ids of what it answers, empty when it answers nothing. */
export interface Threaded {
  annotation: ForeignAnnotation
  answers: readonly string[]
}

/**
 * Replies joined, oldest first, to the comment of the annotation their thread begins with, each after the name of its author.
 * One whose thread is not in the file stays an annotation of its own.
 */
export function joinReplies(all: readonly Threaded[]): ForeignAnnotation[] {
  const parents = new Map(all.map((each) => [each.annotation.id, each]))
  parents.delete('')
  const replies = new Map<Threaded, ForeignAnnotation[]>()
  const first: Threaded[] = []
  for (const each of all) {
    const beginning = beginningOf(each, parents)
    if (beginning === each) first.push(each)
    else replies.set(beginning, [...(replies.get(beginning) ?? []), each.annotation])
  }
  return first.map((each) => withReplies(each.annotation, replies.get(each) ?? []))
}

/** The annotation at the beginning of a thread; the reply itself where its thread goes in a circle. */
function beginningOf(reply: Threaded, parents: ReadonlyMap<string, Threaded>): Threaded {
  const seen = new Set<Threaded>()
  let at = reply
  while (!seen.has(at) && seen.size < MAX_THREAD) {
    seen.add(at)
    const parent = at.answers.map((id) => parents.get(id)).find((found) => found !== undefined)
    if (!parent) return at
    at = parent
  }
  return reply
}

function withReplies(annotation: ForeignAnnotation, replies: ForeignAnnotation[]): ForeignAnnotation {
  if (replies.length === 0) return annotation
  const inOrder = replies.toSorted((a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? '', 'en'))
  const said = inOrder.map(({ author, comment }) => (author && comment ? `${author}: ${comment}` : comment))
  return {
    ...annotation,
    comment: paragraphs(annotation.comment, ...said),
    tags: [...annotation.tags, ...inOrder.flatMap(({ tags }) => tags)],
  }
}
