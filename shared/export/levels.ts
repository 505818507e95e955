import type { Block } from '../model/block.ts'
import type { NoteNode } from '../model/note.ts'

/** What to add to the level of an article's own headings so that its highest stands at `level`. */
export function blockShift(blocks: readonly Block[], level: number): number {
  return level - highest(blocks.map((block) => (block.type === 'heading' ? block.level : 6)))
}

/** The same for the headings of a note. */
export function noteShift(root: NoteNode, level: number): number {
  return level - highest(headingLevels(root))
}

/** The level of a heading of a note, from the name of its tag. */
export function noteLevel({ tag }: { tag?: string | undefined }): number {
  return Number(/^h([1-6])$/.exec(tag ?? '')?.[1] ?? 1)
}

function headingLevels(node: NoteNode): number[] {
  if (node.type === 'heading') return [noteLevel(node)]
  return 'children' in node ? node.children.flatMap(headingLevels) : []
}

function highest(levels: readonly number[]): number {
  return levels.reduce((top, level) => Math.min(top, level), 6)
}
