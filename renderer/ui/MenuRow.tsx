import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { Kbd } from './Kbd.tsx'

/** A line of a menu. `chosen` makes it one of several that exclude each other. */
export type MenuEntry =
  | {
      kind: 'item'
      label: string
      icon?: ReactNode
      /** A second, grey line. */
      detail?: string
      keys?: string
      chosen?: boolean
      disabled?: boolean
      run: () => void
    }
  | { kind: 'heading'; label: string }
  | { kind: 'line' }

/** Draws one line of a menu. */
export function MenuRow({ entry }: { entry: MenuEntry }) {
  if (entry.kind === 'line') return <DropdownMenu.Separator className="menu-line" />
  if (entry.kind === 'heading')
    return <DropdownMenu.Label className="menu-heading">{entry.label}</DropdownMenu.Label>
  const inside = (
    <>
      <span className="menu-icon">{entry.chosen === true ? <Check aria-hidden /> : entry.icon}</span>
      <span className="menu-words">
        <span className="one-line">{entry.label}</span>
        {entry.detail !== undefined && <span className="menu-detail one-line">{entry.detail}</span>}
      </span>
      {entry.keys !== undefined && <Kbd keys={entry.keys} />}
    </>
  )
  const common = { className: 'menu-item', disabled: entry.disabled === true, onSelect: entry.run }
  if (entry.chosen === undefined) return <DropdownMenu.Item {...common}>{inside}</DropdownMenu.Item>
  return (
    <DropdownMenu.CheckboxItem
      {...common}
      role="menuitemradio"
      checked={entry.chosen}
      aria-checked={entry.chosen}
    >
      {inside}
    </DropdownMenu.CheckboxItem>
  )
}
