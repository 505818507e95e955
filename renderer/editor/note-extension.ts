import { CodeHighlightNode, CodeNode } from '@lexical/code'
import { HorizontalRuleExtension } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { CheckListExtension, ListExtension } from '@lexical/list'
import { RichTextExtension } from '@lexical/rich-text'
import { defineExtension, type ExtensionConfigBase, type LexicalExtension } from 'lexical'
import type { Note } from '../../shared/model/note.ts'
import { MarkdownShortcutsExtension } from './extensions/markdown-shortcuts/extension.ts'
import { CheckListGroupExtension } from './extensions/note-format/check-list-group.ts'
import { ListIndentExtension } from './extensions/note-format/list-indent.ts'
import { NoteThingsExtension } from './extensions/note-things/extension.ts'
import { NoteTablesExtension } from './extensions/note-tables/extension.ts'
import { SafeLinksExtension } from './extensions/safe-links/extension.ts'

/** All features of a note's editor. It also reads the nodes it has no button for, so that no valid note is refused. */
export function noteExtension(
  content: Note['content'] | null,
): LexicalExtension<ExtensionConfigBase, string, unknown, unknown> {
  return defineExtension({
    name: 'beleg/note',
    namespace: 'beleg-note',
    nodes: [CodeNode, CodeHighlightNode],
    ...(content && { $initialEditorState: JSON.stringify(content) }),
    theme: {
      text: { bold: 'note-bold', italic: 'note-italic', code: 'note-code', strikethrough: 'note-struck' },
      list: {
        listitemChecked: 'note-checked',
        listitemUnchecked: 'note-unchecked',
        nested: { listitem: 'note-nested' },
      },
      code: 'note-code-block',
      hr: 'note-rule',
      hrSelected: 'note-rule-selected',
      tableScrollableWrapper: 'note-table-scroll',
      tableSelection: 'note-table-selected',
      tableCellSelected: 'note-cell-selected',
    },
    dependencies: [
      RichTextExtension,
      HistoryExtension,
      ListExtension,
      CheckListExtension,
      CheckListGroupExtension,
      ListIndentExtension,
      HorizontalRuleExtension,
      NoteTablesExtension,
      SafeLinksExtension,
      MarkdownShortcutsExtension,
      NoteThingsExtension,
    ],
  })
}
