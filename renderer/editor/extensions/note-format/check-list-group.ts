import { $isListNode, ListNode } from '@lexical/list'
import { $getNodeByKey, defineExtension } from 'lexical'

/**
 * Makes a check list a group for screen readers. Lexical makes its items check boxes; as children of a list they would be
 * neither items nor announced with the number of them.
 */
export const CheckListGroupExtension = defineExtension({
  name: 'beleg/check-list-group',
  register: (editor) =>
    editor.registerMutationListener(ListNode, (mutations) => {
      editor.read(() => {
        for (const [key, mutation] of mutations) {
          const element = editor.getElementByKey(key)
          const list = mutation === 'destroyed' ? null : $getNodeByKey(key)
          if (!element || !$isListNode(list)) continue
          if (list.getListType() === 'check') element.setAttribute('role', 'group')
          else element.removeAttribute('role')
        }
      })
    }),
})
