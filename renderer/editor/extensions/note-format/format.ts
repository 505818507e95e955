import { $createCodeNode, $isCodeNode } from '@lexical/code'
import { $isLinkNode } from '@lexical/link'
import {
  INSERT_CHECK_LIST_COMMAND,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListNode,
  REMOVE_LIST_COMMAND,
} from '@lexical/list'
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $findTableNode, $isTableSelection } from '@lexical/table'
import { $setBlocksType } from '@lexical/selection'
import { $getNearestNodeOfType } from '@lexical/utils'
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { assertNever } from '../../../../shared/errors.ts'

export const blockFormats = ['h1', 'h2', 'h3', 'bullet', 'number', 'check', 'quote', 'codeblock'] as const
export const textFormats = ['bold', 'italic', 'strikethrough', 'code'] as const
export type BlockFormat = (typeof blockFormats)[number]
export type TextFormat = (typeof textFormats)[number]

/** The formats at the selection, `link` being the address of the link it begins in. */
export interface FormatState {
  block: BlockFormat | null
  text: readonly TextFormat[]
  link: string | null
  inTable: boolean
}

export const noFormat: FormatState = { block: null, text: [], link: null, inTable: false }

/** What the selection of the editor is formatted as. */
export function readFormat(editor: LexicalEditor): FormatState {
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    if ($isTableSelection(selection))
      return {
        ...noFormat,
        text: textFormats.filter((format) => selection.hasFormat(format)),
        inTable: true,
      }
    if (!$isRangeSelection(selection)) return noFormat
    const node = selection.anchor.getNode()
    const top = node.getTopLevelElement()
    const list = $getNearestNodeOfType(node, ListNode)
    const link = [node, ...node.getParents()].find($isLinkNode)
    const heading = $isHeadingNode(top) ? blockFormats.find((format) => format === top.getTag()) : undefined
    return {
      block:
        list?.getListType() ??
        heading ??
        ($isQuoteNode(top) ? 'quote' : $isCodeNode(top) ? 'codeblock' : null),
      text: textFormats.filter((format) => selection.hasFormat(format)),
      link: link?.getURL() ?? null,
      inTable: $findTableNode(node) !== null,
    }
  })
}

export function toggleText(editor: LexicalEditor, format: TextFormat): void {
  editor.dispatchCommand(FORMAT_TEXT_COMMAND, format)
}

/** Gives the selected blocks a format, or makes them paragraphs again when they have it. */
export function toggleBlock(editor: LexicalEditor, format: BlockFormat, current: BlockFormat | null): void {
  switch (format) {
    case 'bullet':
    case 'number':
    case 'check': {
      const insert = {
        bullet: INSERT_UNORDERED_LIST_COMMAND,
        number: INSERT_ORDERED_LIST_COMMAND,
        check: INSERT_CHECK_LIST_COMMAND,
      }[format]
      editor.dispatchCommand(current === format ? REMOVE_LIST_COMMAND : insert, undefined)
      return
    }
    case 'h1':
    case 'h2':
    case 'h3':
    case 'quote':
    case 'codeblock':
      editor.update(() => {
        $setBlocksType($getSelection(), () => {
          if (current === format) return $createParagraphNode()
          if (format === 'codeblock') return $createCodeNode()
          return format === 'quote' ? $createQuoteNode() : $createHeadingNode(format)
        })
      })
      return
    default:
      assertNever(format)
  }
}
