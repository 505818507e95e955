import { $getRoot, $isElementNode, $isTextNode, type LexicalNode, type TextNode } from 'lexical'
import { foldWithPlaces, placesIn } from '../../../../shared/search/marks.ts'
import type { Needle } from '../../../../shared/search/needle.ts'

/** A place in a note: text nodes with offsets in them. */
export interface NoteHit {
  from: { node: TextNode; offset: number }
  to: { node: TextNode; offset: number }
}

/** Stands for what is no text, so that nothing is found across it. */
const NO_TEXT = '\uFFFC'

/** Where the needle stands in the note, in order; never across the end of a block. */
export function $hitsInNote(needle: Needle): NoteHit[] {
  const hits: NoteHit[] = []
  let parts: { node: TextNode; start: number }[] = []
  let text = ''

  const endBlock = () => {
    for (const { start, end } of parts.length === 0 ? [] : placesIn(foldWithPlaces(text), needle)) {
      const [from, to] = [$pointIn(parts, start, false), $pointIn(parts, end, true)]
      if (from && to) hits.push({ from, to })
    }
    parts = []
    text = ''
  }
  const visit = (node: LexicalNode) => {
    if ($isTextNode(node)) {
      parts.push({ node, start: text.length })
      text += node.getTextContent()
    } else if (!$isElementNode(node)) text += node.getTextContent() === '\n' ? '\n' : NO_TEXT
    else if (node.isInline()) node.getChildren().forEach(visit)
    else {
      endBlock()
      node.getChildren().forEach(visit)
      endBlock()
    }
  }
  visit($getRoot())
  return hits
}

/** The node an offset of a block's text is in; an end belongs to the node it closes. */
function $pointIn(
  parts: readonly { node: TextNode; start: number }[],
  offset: number,
  isEnd: boolean,
): NoteHit['from'] | null {
  const part = parts.findLast(({ start }) => (isEnd ? start < offset : start <= offset))
  return part ? { node: part.node, offset: offset - part.start } : null
}
