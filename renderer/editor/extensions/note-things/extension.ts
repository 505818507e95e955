import { $insertNodeToNearestRoot } from '@lexical/utils'
import {
  $createTextNode,
  $getNearestNodeFromDOMNode,
  $insertNodes,
  $isElementNode,
  $isParagraphNode,
  $isTextNode,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  createCommand,
  defineExtension,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  mergeRegister,
  type LexicalCommand,
  type LexicalNode,
} from 'lexical'
import { assertNever } from '../../../../shared/errors.ts'
import type { NoteThing } from '../../../../shared/model/note-thing.ts'
import { ArticleLinkNode } from '../note-links/ArticleLinkNode.tsx'
import { LiveClaimNode } from '../note-links/LiveClaimNode.tsx'
import { PassageQuoteNode } from '../passage-quote/PassageQuoteNode.tsx'
import { $createDataNode } from './DataNode.ts'
import { draggedIn, isDragged } from './dragged.ts'

/** Puts something of the notebook into the note, at the caret or at the end. */
export const PUT_INTO_NOTE: LexicalCommand<NoteThing> = createCommand('PUT_INTO_NOTE')

/** The nodes that stand for things of the notebook, and the ways in which they come into a note: by command and by drop. */
export const NoteThingsExtension = defineExtension({
  name: 'beleg/note-things',
  nodes: () => [PassageQuoteNode, LiveClaimNode, ArticleLinkNode],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        PUT_INTO_NOTE,
        (thing) => {
          $put(thing)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        DRAGOVER_COMMAND,
        (event) => {
          if (!isDragged(event.dataTransfer)) return false
          event.preventDefault()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          const things = draggedIn(event.dataTransfer)
          if (things.length === 0) return false
          event.preventDefault()
          $selectUnder(event.clientX, event.clientY)
          things.forEach($put)
          editor.focus()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
})

function $put(thing: NoteThing): void {
  const node = $nodeFor(thing)
  if (node.isInline()) return $insertNodes([node, $createTextNode(' ')])
  $insertNodeToNearestRoot(node)
  // The half of a paragraph above the caret, in which nothing stands.
  const above = node.getPreviousSibling()
  if ($isParagraphNode(above) && above.isEmpty()) above.remove()
}

function $nodeFor(thing: NoteThing): LexicalNode {
  switch (thing.type) {
    case 'quote': {
      const { article, passage } = thing
      return $createDataNode(PassageQuoteNode, { article, passage })
    }
    case 'claim': {
      const { claim, statement, status } = thing
      return $createDataNode(LiveClaimNode, { claim, statement, status })
    }
    case 'article': {
      const { article, title } = thing
      return $createDataNode(ArticleLinkNode, { article, title })
    }
    default:
      return assertNever(thing)
  }
}

/** Puts the caret where something was dropped; it stays where it is when that is beside the text. */
function $selectUnder(x: number, y: number): void {
  const caret = document.caretPositionFromPoint(x, y)
  const node = caret && $getNearestNodeFromDOMNode(caret.offsetNode)
  if (!node) return
  if ($isTextNode(node)) node.select(caret.offset, caret.offset)
  else if ($isElementNode(node)) node.selectEnd()
  else node.selectNext()
}
