import { $getListDepth, $isListItemNode, $isListNode } from '@lexical/list'
import { $getNearestNodeOfType } from '@lexical/utils'
import { ListItemNode } from '@lexical/list'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical'

const DEEPEST = 6

/** Tab nests a list item and Shift+Tab takes it out again; anywhere else Tab leaves the note, as it does everywhere. */
export const ListIndentExtension = defineExtension({
  name: 'beleg/list-indent',
  register: (editor) =>
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return false
        const item = $getNearestNodeOfType(selection.anchor.getNode(), ListItemNode)
        const list = item?.getParent()
        if (!$isListItemNode(item) || !$isListNode(list)) return false
        const depth = $getListDepth(list)
        if (event.shiftKey ? depth <= 1 : depth >= DEEPEST) return false
        event.preventDefault()
        return editor.dispatchCommand(
          event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
          undefined,
        )
      },
      COMMAND_PRIORITY_EDITOR,
    ),
})
