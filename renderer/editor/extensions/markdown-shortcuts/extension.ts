import {
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  CHECK_LIST,
  HEADING,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  UNORDERED_LIST,
} from '@lexical/markdown'
import { $isHeadingNode, HeadingNode } from '@lexical/rich-text'
import { defineExtension, mergeRegister } from 'lexical'

const transformers = [
  HEADING,
  QUOTE,
  CHECK_LIST,
  UNORDERED_LIST,
  ORDERED_LIST,
  INLINE_CODE,
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
]

/** Markdown as it is typed becomes what it means; a note knows three levels of headings. */
export const MarkdownShortcutsExtension = defineExtension({
  name: 'beleg/markdown-shortcuts',
  register: (editor) =>
    mergeRegister(
      registerMarkdownShortcuts(editor, transformers),
      editor.registerNodeTransform(HeadingNode, (node) => {
        if ($isHeadingNode(node) && Number(node.getTag().slice(1)) > 3) node.setTag('h3')
      }),
    ),
})
