import { $insertNodeToNearestRoot } from '@lexical/utils'
import { COMMAND_PRIORITY_EDITOR, createCommand, defineExtension, type LexicalCommand } from 'lexical'
import { $createDataNode } from '../note-nodes/DataNode.ts'
import { PassageQuoteNode, type QuotedPassage } from './PassageQuoteNode.tsx'

/** Puts a passage into the note, at the caret or at the end. */
export const INSERT_PASSAGE_QUOTE: LexicalCommand<QuotedPassage> = createCommand('INSERT_PASSAGE_QUOTE')

export const PassageQuoteExtension = defineExtension({
  name: 'beleg/passage-quote',
  nodes: () => [PassageQuoteNode],
  register: (editor) =>
    editor.registerCommand(
      INSERT_PASSAGE_QUOTE,
      (quoted) => {
        $insertNodeToNearestRoot($createDataNode(PassageQuoteNode, quoted))
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
})
