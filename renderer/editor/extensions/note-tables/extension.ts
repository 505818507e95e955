import { $findTableNode, $isTableRowNode, TableExtension, type TableCellNode } from '@lexical/table'
import {
  COMMAND_PRIORITY_CRITICAL,
  configExtension,
  defineExtension,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical'
import { $cellAtSelection, tableEdits, type TableEdit } from './table-edits.ts'
import './note-tables.css'

/** The keys of a table, with Alt and Shift held down. */
export const tableKeys: Readonly<Record<string, TableEdit>> = {
  ArrowUp: 'rowAbove',
  ArrowDown: 'rowBelow',
  ArrowLeft: 'columnBefore',
  ArrowRight: 'columnAfter',
  Backspace: 'deleteRow',
  Delete: 'deleteColumn',
}

/** Tables of plain cells. Tab goes from cell to cell, and from the last one into a new row. */
export const NoteTablesExtension = defineExtension({
  name: 'beleg/note-tables',
  dependencies: [configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false })],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const cell = $cellAtSelection()
          if (!cell || event.shiftKey || !$isLast(cell)) return false
          tableEdits.rowBelow()
          // From here on it is a step like any other: to the next cell, which is there now.
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const edit = event.altKey && event.shiftKey && !event.ctrlKey ? tableKeys[event.key] : undefined
          if (!edit || !$cellAtSelection()) return false
          event.preventDefault()
          tableEdits[edit]()
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
})

function $isLast(cell: TableCellNode): boolean {
  const row = cell.getParent()
  return (
    cell.getNextSibling() === null && $isTableRowNode(row) && $findTableNode(cell)?.getLastChild() === row
  )
}
