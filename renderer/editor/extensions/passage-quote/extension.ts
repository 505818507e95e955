import { $insertNodeToNearestRoot } from '@lexical/utils'
import { COMMAND_PRIORITY_EDITOR, createCommand, defineExtension, type LexicalCommand } from 'lexical'
import type { Passage } from '../../../../shared/model/passage.ts'
import { $createPassageQuote, PassageQuoteNode } from './PassageQuoteNode.tsx'

/** Puts a passage into the note, at the caret or at the end. */
export const INSERT_PASSAGE_QUOTE: LexicalCommand<{ article: string; passage: Passage }> =
  createCommand('INSERT_PASSAGE_QUOTE')

export const PassageQuoteExtension = defineExtension({
  name: 'beleg/passage-quote',
  nodes: () => [PassageQuoteNode],
  register: (editor) =>
    editor.registerCommand(
      INSERT_PASSAGE_QUOTE,
      ({ article, passage }) => {
        $insertNodeToNearestRoot($createPassageQuote(article, passage))
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
})
