import type { ForeignAnnotation } from './foreign.ts'

/** What a tag can be in the window, in UTF-16 units, and how many there can be. */
const TAG_LENGTH = 200
const TAG_COUNT = 100

/** An annotation with each tag once. Tags that are too long or too many to be edited as tags are kept in the comment. */
export function tidied(annotation: ForeignAnnotation): ForeignAnnotation {
  const all = [...new Set(annotation.tags)].filter((tag) => tag.trim() !== '')
  const fitting = all.filter((tag) => tag.length <= TAG_LENGTH)
  const tags = fitting.slice(0, TAG_COUNT)
  const rest = [...all.filter((tag) => tag.length > TAG_LENGTH), ...fitting.slice(TAG_COUNT)]
  return { ...annotation, tags, comment: paragraphs(annotation.comment, ...rest) }
}

/** Texts one after the other, each in a paragraph of its own; blank ones are left out. */
export function paragraphs(...texts: string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n\n')
}
