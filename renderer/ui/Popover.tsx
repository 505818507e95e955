import { Popover as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import './popover.css'

export interface PopoverProps {
  /** Names the popover to a screen reader. */
  label: string
  /** One button; it gets the popover's state and keys. */
  trigger: ReactElement
  children: ReactNode
}

/** A button that opens a few controls beside it; Escape or a click elsewhere closes them. */
export function Popover({ label, trigger, children }: PopoverProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={document.querySelector('main')}>
        <Radix.Content
          className="popover"
          aria-label={label}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onKeyDown={(event) => event.stopPropagation()}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
