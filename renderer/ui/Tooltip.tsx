import { Tooltip as Radix } from 'radix-ui'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { Kbd } from './Kbd.tsx'
import './tooltip.css'

/**
 * Shows the name of the one control inside on hover and focus. Needs a {@link TooltipProvider} above. Escape closes it in
 * passing: the key is left to what lies below, which a layer of the library would keep it from.
 */
export function Tooltip({ text, keys, children }: { text: string; keys?: string; children: ReactElement }) {
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return undefined
    // At the window and at once, so that the layer is gone before it hears of the key.
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') flushSync(() => setOpen(false))
    }
    window.addEventListener('keydown', close, { capture: true })
    return () => window.removeEventListener('keydown', close, { capture: true })
  }, [open])
  return (
    <Radix.Root open={open} onOpenChange={(wanted) => setOpen(wanted && isMeant(trigger.current))}>
      <Radix.Trigger ref={trigger} asChild>
        {children}
      </Radix.Trigger>
      {open && (
        // A dialog lies over all that is not in it.
        <Radix.Portal container={document.querySelector('dialog[open]') ?? document.querySelector('main')}>
          <Radix.Content className="tooltip" sideOffset={4} collisionPadding={8}>
            {text}
            {keys && <Kbd keys={keys} />}
          </Radix.Content>
        </Radix.Portal>
      )}
    </Radix.Root>
  )
}

/**
 * False for what lies below a dialog: a dialog that closes as the next one opens gives the focus back to it for a moment. And for what
 * only has the focus because something opened at a press of the mouse.
 */
function isMeant(trigger: Element | null): boolean {
  const isReachable = document.querySelector('dialog[open]')?.contains(trigger) ?? true
  return isReachable && (trigger?.matches(':hover, :focus-visible') ?? false)
}

/** Once, around everything: tooltips that follow each other appear without a further wait. */
export function TooltipProvider({ children }: { children: ReactElement }) {
  return (
    <Radix.Provider delayDuration={500} skipDelayDuration={200} disableHoverableContent>
      {children}
    </Radix.Provider>
  )
}
