import { HoverCard } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import '../../../ui/popover.css'

/** What is behind a word of a note, while the mouse rests on it or the focus is there. */
export function Peek({ trigger, children }: { trigger: ReactElement; children: ReactNode }) {
  return (
    <HoverCard.Root openDelay={400} closeDelay={100}>
      <HoverCard.Trigger asChild>{trigger}</HoverCard.Trigger>
      <HoverCard.Portal container={document.querySelector('main')}>
        <HoverCard.Content className="popover note-peek" side="top" sideOffset={4} collisionPadding={8}>
          {children}
        </HoverCard.Content>
      </HoverCard.Portal>
    </HoverCard.Root>
  )
}
