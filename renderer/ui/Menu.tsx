import { DropdownMenu } from 'radix-ui'
import type { ReactElement, RefObject } from 'react'
import { MenuRow, type MenuEntry } from './MenuRow.tsx'
import './menu.css'

export interface MenuProps {
  /** One button; it gets the menu's state and keys. */
  trigger: ReactElement
  entries: readonly MenuEntry[]
  align?: 'start' | 'end'
  /** For menus that are also opened by other means than the trigger. */
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** What the menu is about, where that rather than the button is what one goes on from. */
  about?: RefObject<HTMLElement | null>
}

/** A button that opens a list of things to do. */
export function Menu({ trigger, entries, align = 'start', open, onOpenChange, about }: MenuProps) {
  return (
    <DropdownMenu.Root
      modal={false}
      {...(open !== undefined && { open })}
      {...(onOpenChange && { onOpenChange })}
    >
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={document.querySelector('main')}>
        <DropdownMenu.Content
          className="menu"
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onKeyDown={(event) => event.stopPropagation()}
          // An entry that led somewhere else has taken the focus there; all others give it back.
          onCloseAutoFocus={(event) => {
            const isFree = document.activeElement === document.body
            if (isFree) about?.current?.focus()
            if (!isFree || about?.current) event.preventDefault()
          }}
        >
          {/* Labels may be equal, as those of two notebooks of one name, and a row keeps nothing of its own. */}
          {entries.map((entry, index) => (
            <MenuRow key={index} entry={entry} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
