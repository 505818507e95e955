import {
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  CHECK_LIST,
  CODE,
  HEADING,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  UNORDERED_LIST,
  type ElementTransformer,
} from '@lexical/markdown'
import { $createHorizontalRuleNode, $isHorizontalRuleNode, HorizontalRuleNode } from '@lexical/extension'
import { $isHeadingNode, HeadingNode } from '@lexical/rich-text'
import { defineExtension, mergeRegister } from 'lexical'
import { CHECK_ITEM } from './check-item.ts'

/** Three dashes or stars and a space. */
const DIVIDER: ElementTransformer = {
  type: 'element',
  dependencies: [HorizontalRuleNode],
  regExp: /^(?:---|\*\*\*)\s$/,
  export: (node) => ($isHorizontalRuleNode(node) ? '---' : null),
  replace(line) {
    const rule = $createHorizontalRuleNode()
    if (line.getNextSibling()) line.replace(rule)
    else line.insertBefore(rule)
    rule.selectNext()
  },
}

const transformers = [
  CODE,
  DIVIDER,
  HEADING,
  QUOTE,
  CHECK_LIST,
  CHECK_ITEM,
  UNORDERED_LIST,
  ORDERED_LIST,
  INLINE_CODE,
  STRIKETHROUGH,
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
