import { $isCodeNode } from '@lexical/code'
import {
  $createLinkNode,
  $isAutoLinkNode,
  AutoLinkExtension,
  AutoLinkNode,
  autoLinkUrlMatcher,
  LinkExtension,
  LinkNode,
} from '@lexical/link'
import { configExtension, defineExtension, mergeRegister } from 'lexical'
import { safeUrl } from '../../../../shared/model/safe-url.ts'

/** Takes the link away and leaves its words, whichever way it came: typed, pasted or stored. */
function $unlink(node: LinkNode): void {
  if (safeUrl(node.getURL()) || ($isAutoLinkNode(node) && node.getIsUnlinked())) return
  for (const child of node.getChildren()) node.insertBefore(child)
  node.remove()
}

/** A typed address that was given another one is a link like all others: its words lead there no more by themselves. */
function $keepAddress(node: AutoLinkNode): void {
  if (node.getIsUnlinked() || autoLinkUrlMatcher(node.getTextContent())?.url === node.getURL()) return
  node.replace($createLinkNode(node.getURL(), { rel: node.getRel() }), true)
}

/** Links to the web and to mail addresses, and to nothing else; an address that is typed is one. */
export const SafeLinksExtension = defineExtension({
  name: 'beleg/safe-links',
  dependencies: [
    configExtension(LinkExtension, {
      validateUrl: (url) => safeUrl(url) !== null,
      attributes: { rel: 'noreferrer' },
    }),
    configExtension(AutoLinkExtension, { matchers: [autoLinkUrlMatcher], excludeParents: [$isCodeNode] }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(LinkNode, $unlink),
      editor.registerNodeTransform(AutoLinkNode, $unlink),
      editor.registerNodeTransform(AutoLinkNode, $keepAddress),
    ),
})
