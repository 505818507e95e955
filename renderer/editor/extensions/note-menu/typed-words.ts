import { $getSelection, $isRangeSelection, $isTextNode, type TextNode } from 'lexical'

/** What is typed before the caret and opens a list: all of it, and the part by which one looks. */
export interface TypedWords {
  whole: string
  query: string
}

/** What `trigger` finds at the end of `text`; its groups are all of it and the part by which one looks. */
export function typedIn(text: string, trigger: RegExp): TypedWords | null {
  const [, whole = '', query = ''] = trigger.exec(text) ?? []
  return whole === '' ? null : { whole, query }
}

/** What is typed before the caret now. */
export function $typedWords(trigger: RegExp): TypedWords | null {
  const caret = $caret()
  return caret && typedIn(caret.node.getTextContent().slice(0, caret.offset), trigger)
}

/** The words before the caret as a node of their own. */
export function $takeOut({ whole }: TypedWords): TextNode | null {
  const caret = $caret()
  if (!caret) return null
  const parts = caret.node.splitText(caret.offset - whole.length, caret.offset)
  return parts.find((part) => part.getTextContent() === whole) ?? null
}

function $caret(): { node: TextNode; offset: number } | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  return $isTextNode(node) && node.isSimpleText() ? { node, offset: selection.anchor.offset } : null
}
