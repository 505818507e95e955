import { $isListItemNode, $isListNode, ListItemNode } from '@lexical/list'
import type { TextMatchTransformer } from '@lexical/markdown'

/** `[ ]` or `[x]` and a space at the start of an item that a dash has begun: Lexical's own knows it only without the dash. */
export const CHECK_ITEM: TextMatchTransformer = {
  type: 'text-match',
  dependencies: [ListItemNode],
  trigger: ' ',
  regExp: /^\[( |x)?\] $/i,
  replace(box, [, checked]) {
    const item = box.getParent()
    const list = item?.getParent()
    if (!$isListItemNode(item) || !$isListNode(list) || box.getPreviousSibling()) return
    list.setListType('check')
    item.setChecked(checked?.toLowerCase() === 'x')
    box.remove()
    item.selectStart()
  },
}
