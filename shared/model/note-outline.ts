import type { Note, NoteNode } from './note.ts'

/** A heading of a note. */
export interface NoteHeading {
  /** From 1 to 3, as far as notes know. */
  level: number
  text: string
}

/** The headings of a note that stand by themselves, in order. */
export function outlineOf({ root }: Note['content']): NoteHeading[] {
  const blocks = 'children' in root ? root.children : []
  return blocks.flatMap((block) =>
    block.type === 'heading'
      ? [{ level: Math.min(3, Number(block.tag?.slice(1) ?? 1)), text: textOf(block).trim() }]
      : [],
  )
}

function textOf(node: NoteNode): string {
  if ('text' in node) return node.text
  if (node.type === 'live-claim') return node.statement
  if (node.type === 'article-link') return node.title
  return 'children' in node ? node.children.map(textOf).join('') : ' '
}
