import { Table } from 'lucide-react'
import type { LexicalEditor } from 'lexical'
import type { Messages } from '../../../../shared/i18n/index.ts'
import { Menu } from '../../../ui/Menu.tsx'
import { tableKeys } from './extension.ts'
import { tableEdits, type TableEdit } from './table-edits.ts'

const groups: readonly (readonly TableEdit[])[] = [
  ['rowAbove', 'rowBelow', 'columnBefore', 'columnAfter'],
  ['headerRow'],
  ['deleteRow', 'deleteColumn', 'deleteTable'],
]

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
}

/** What can be done to the table the caret is in. */
export function TableMenu({ m, editor }: { m: Messages; editor: LexicalEditor }) {
  const keysOf = (edit: TableEdit) => {
    const key = Object.keys(tableKeys).find((key) => tableKeys[key] === edit)
    return key === undefined ? {} : { keys: `Alt+${m.keyShift}+${arrows[key] ?? m.keyDelete}` }
  }
  return (
    <Menu
      trigger={
        <button type="button" aria-label={m.editorTableMenu} title={m.editorTableMenu} tabIndex={-1}>
          <Table aria-hidden size={15} strokeWidth={1.75} />
        </button>
      }
      entries={groups.flatMap((group, index) => [
        ...(index === 0 ? [] : [{ kind: 'line' as const }]),
        ...group.map((edit) => ({
          kind: 'item' as const,
          label: m.editorTableEdit(edit),
          ...keysOf(edit),
          run: () => {
            editor.update(tableEdits[edit])
            // The menu gives the focus back to its button first.
            requestAnimationFrame(() => editor.focus())
          },
        })),
      ])}
    />
  )
}
