import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Note } from '../model/note.ts'
import { flow } from './markdown/note.ts'
import { unsafe } from './markdown/unsafe.ts'

/** A note by itself as Markdown (GFM), headings at their own levels; empty when there is nothing in it. */
export function noteMarkdown({ content }: Note): string {
  const children = flow(0, [content.root])
  return toMarkdown({ type: 'root', children }, { bullet: '-', unsafe, extensions: [gfmToMarkdown()] })
}
