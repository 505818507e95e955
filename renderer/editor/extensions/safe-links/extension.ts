import { $isAutoLinkNode, AutoLinkNode, LinkExtension, LinkNode } from '@lexical/link'
import { configExtension, defineExtension, mergeRegister } from 'lexical'
import { isSafeUrl } from './safe-url.ts'

/** Takes the link away and leaves its words, whichever way it came: typed, pasted or stored. */
function $unlink(node: LinkNode): void {
  if (isSafeUrl(node.getURL()) || ($isAutoLinkNode(node) && node.getIsUnlinked())) return
  for (const child of node.getChildren()) node.insertBefore(child)
  node.remove()
}

/** Links to the web and to mail addresses, and to nothing else. */
export const SafeLinksExtension = defineExtension({
  name: 'beleg/safe-links',
  nodes: () => [AutoLinkNode],
  dependencies: [
    configExtension(LinkExtension, { validateUrl: isSafeUrl, attributes: { rel: 'noreferrer' } }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(LinkNode, $unlink),
      editor.registerNodeTransform(AutoLinkNode, $unlink),
    ),
})
