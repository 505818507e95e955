import { INSERT_HORIZONTAL_RULE_COMMAND } from '@lexical/extension'
import { INSERT_TABLE_COMMAND } from '@lexical/table'
import {
  Heading1,
  Heading2,
  Heading3,
  FileText,
  List,
  ListChecks,
  ListOrdered,
  Minus,
  Quote,
  SquareCode,
  Table,
  CircleDashed,
  type LucideIcon,
} from 'lucide-react'
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import type { Messages } from '../../../../shared/i18n/index.ts'
import { toggleBlock } from '../note-format/format.ts'

/** What can be put into a note by its name. */
export interface Insertion {
  id: string
  icon: LucideIcon
  label: (m: Messages) => string
  /** What one would type to have the same. */
  hint: string
  insert: (editor: LexicalEditor) => void
}

/** Types for the person: the list that opens behind these signs is the way to claims and articles. */
const type = (signs: string) => (editor: LexicalEditor) =>
  editor.update(() => {
    const selection = $getSelection()
    if ($isRangeSelection(selection)) selection.insertText(signs)
  })

/** A new table: a row of headings and two more. */
const table = { rows: '3', columns: '3', includeHeaders: { rows: true, columns: false } }

/** Everything the slash menu offers, in its order. */
export const insertions: readonly Insertion[] = [
  { id: 'h1', icon: Heading1, label: (m) => m.editorHeading(1), hint: '#', insert: block('h1') },
  { id: 'h2', icon: Heading2, label: (m) => m.editorHeading(2), hint: '##', insert: block('h2') },
  { id: 'h3', icon: Heading3, label: (m) => m.editorHeading(3), hint: '###', insert: block('h3') },
  { id: 'bullet', icon: List, label: (m) => m.editorBulletList, hint: '-', insert: block('bullet') },
  {
    id: 'number',
    icon: ListOrdered,
    label: (m) => m.editorNumberedList,
    hint: '1.',
    insert: block('number'),
  },
  { id: 'check', icon: ListChecks, label: (m) => m.editorCheckList, hint: '[]', insert: block('check') },
  { id: 'quote', icon: Quote, label: (m) => m.editorQuote, hint: '>', insert: block('quote') },
  {
    id: 'codeblock',
    icon: SquareCode,
    label: (m) => m.editorCodeBlock,
    hint: '```',
    insert: block('codeblock'),
  },
  {
    id: 'table',
    icon: Table,
    label: (m) => m.editorTable,
    hint: '',
    insert: (editor) => editor.dispatchCommand(INSERT_TABLE_COMMAND, table),
  },
  {
    id: 'divider',
    icon: Minus,
    label: (m) => m.editorDivider,
    hint: '---',
    insert: (editor) => editor.dispatchCommand(INSERT_HORIZONTAL_RULE_COMMAND, undefined),
  },
  { id: 'claim', icon: CircleDashed, label: (m) => m.editorClaim, hint: '@', insert: type('@') },
  { id: 'article', icon: FileText, label: (m) => m.editorArticle, hint: '[[', insert: type('[[') },
]

function block(format: Parameters<typeof toggleBlock>[1]) {
  return (editor: LexicalEditor) => toggleBlock(editor, format, null)
}
