import type { LexicalEditor } from 'lexical'
import type { Piece } from '../article-text/text-map.ts'
import type { NoteHit } from './hits.ts'

/** Room left above and below a hit that is brought into sight, in CSS pixels. */
const MARGIN = 48

/** Where a hit is in the document; null while it is not drawn. */
export function pieceOf(editor: LexicalEditor, { from, to }: NoteHit): Piece | null {
  const [start, end] = [textOf(editor, from.node.getKey()), textOf(editor, to.node.getKey())]
  if (!start || !end || from.offset > start.length || to.offset > end.length) return null
  return { start: [start, from.offset], end: [end, to.offset] }
}

/** Scrolls the note as far as a hit needs to be in sight. */
export function revealIn(editor: LexicalEditor, hit: NoteHit): void {
  const piece = pieceOf(editor, hit)
  const page = editor.getRootElement()?.parentElement
  if (!piece || !page) return
  const range = document.createRange()
  range.setStart(...piece.start)
  range.setEnd(...piece.end)
  const [words, sight] = [range.getBoundingClientRect(), page.getBoundingClientRect()]
  if (words.top < sight.top + MARGIN) page.scrollTop -= sight.top + MARGIN - words.top
  else if (words.bottom > sight.bottom - MARGIN) page.scrollTop += words.bottom - sight.bottom + MARGIN
}

/** The text of a node; formats wrap it in elements. */
function textOf(editor: LexicalEditor, key: string): Text | null {
  let node: Node | null = editor.getElementByKey(key)
  while (node && !(node instanceof Text)) node = node.firstChild
  return node
}
