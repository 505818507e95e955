import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableRowNode,
  $isTableSelection,
  $setTableRowIsHeader,
  TableCellHeaderStates,
  type TableCellNode,
} from '@lexical/table'
import { $getSelection, $isRangeSelection, type LexicalNode } from 'lexical'

/** What can be done to a table from where the caret is in it. */
export const tableEdits = {
  rowAbove: () => void $insertTableRowAtSelection(false),
  rowBelow: () => void $insertTableRowAtSelection(true),
  columnBefore: () => void $insertTableColumnAtSelection(false),
  columnAfter: () => void $insertTableColumnAtSelection(true),
  headerRow: $toggleHeaderRow,
  deleteRow: () => $deleteTableRowAtSelection(),
  deleteColumn: () => $deleteTableColumnAtSelection(),
  deleteTable: $deleteTable,
} as const satisfies Record<string, () => void>

export type TableEdit = keyof typeof tableEdits

/** The cell the selection begins in; null outside of tables. */
export function $cellAtSelection(): TableCellNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null
  return $findCellNode(selection.anchor.getNode())
}

function $tableOf(node: LexicalNode | null) {
  return node && $findTableNode(node)
}

/** Makes the first row one of headings, or one like the others again. */
function $toggleHeaderRow(): void {
  const table = $tableOf($cellAtSelection())
  const row = table?.getFirstChild()
  if (!table || !$isTableRowNode(row)) return
  const first = row.getFirstChild<TableCellNode>()
  const isHeader = first !== null && (first.getHeaderStyles() & TableCellHeaderStates.ROW) !== 0
  $setTableRowIsHeader(table, 0, !isHeader)
}

/** Takes the whole table away; the caret goes to what follows it. */
function $deleteTable(): void {
  const table = $tableOf($cellAtSelection())
  if (!table) return
  table.selectNext()
  table.remove()
}
