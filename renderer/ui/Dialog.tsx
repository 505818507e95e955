import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { wrapTab } from './wrap-tab.ts'
import './button.css'
import './dialog.css'

const controls = ':is(input, textarea, select, button):not(:disabled, [hidden])'

export interface DialogProps {
  title: string
  /** Name of the close button. */
  closeLabel: string
  /** Asked for by Escape, the close button and nothing else: a click beside the dialog never throws work away. */
  onClose: () => void
  children: ReactNode
  /** Buttons at the bottom, the primary one last. */
  footer?: ReactNode
  /** `full` takes as much of the window as its content needs. */
  width?: 'narrow' | 'wide' | 'full'
  /** Where keys begin: at the first control of the body, or at the primary button where that one would do something by itself. */
  begin?: 'body' | 'foot'
}

/** The first control of the body, else, or where the dialog begins there, the last button, which is the primary one. */
function firstOf(dialog: HTMLElement): HTMLElement | null {
  const inBody =
    dialog.dataset['begin'] === 'body' && dialog.querySelector<HTMLElement>(`.dialog-body ${controls}`)
  return inBody || dialog.querySelector<HTMLElement>('.dialog-foot button:last-child:not(:disabled)')
}

/** A modal dialog on the browser's own `<dialog>`: focus stays inside and goes back to where it was. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
  footer,
  width = 'narrow',
  begin = 'body',
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    const before = document.activeElement
    // Escape asks `onClose`, which may say no. Browsers that do not know the attribute close on a second Escape anyway.
    dialog.setAttribute('closedby', 'none')
    dialog.showModal()
    firstOf(dialog)?.focus()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  // When what had the focus is gone, keys still have to reach the dialog; what could not be used for a while has them again.
  // A moment later: while the focus goes from one control to the next nothing has it.
  const last = useRef<HTMLElement>(null)
  useEffect(() => {
    const look = setTimeout(() => {
      const dialog = ref.current
      const { activeElement, body } = document
      if (!dialog || (activeElement !== body && activeElement !== dialog)) return
      const back = last.current?.isConnected && !last.current.matches(':disabled') ? last.current : dialog
      back.focus({ preventScroll: true })
    })
    return () => clearTimeout(look)
  })

  // What is only read has to be scrolled by keys, too.
  useEffect(() => {
    const body = ref.current?.querySelector<HTMLElement>('.dialog-body')
    if (!body) return
    const onlyRead = body.scrollHeight > body.clientHeight && !body.querySelector(controls)
    body.toggleAttribute('tabindex', onlyRead)
    if (onlyRead) body.tabIndex = 0
  })

  return (
    <dialog
      ref={ref}
      tabIndex={-1}
      className={`dialog dialog-${width}`}
      aria-labelledby={heading}
      data-begin={begin}
      onFocus={({ target, currentTarget }) => {
        if (target !== currentTarget) last.current = target
      }}
      onCancel={(event) => event.preventDefault()}
      onClose={(event) => event.currentTarget.isConnected && event.currentTarget.showModal()}
      onKeyDown={(event) => {
        // What is meant for all of the window, as a zoom is, has a key with Ctrl or Cmd.
        if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
        if (ref.current) wrapTab(ref.current, event)
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      <header className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={closeLabel}
          title={closeLabel}
          onClick={onClose}
        >
          <X aria-hidden />
        </button>
      </header>
      <div className="dialog-body">{children}</div>
      {footer !== undefined && footer !== false && <footer className="dialog-foot">{footer}</footer>}
    </dialog>
  )
}
