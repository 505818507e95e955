import { X } from 'lucide-react'
import { useCallback, useEffect, useId, useRef, type ReactNode } from 'react'
import { wrapTab } from './wrap-tab.ts'
import './button.css'
import './dialog.css'

const controls = ':is(input, textarea, select, button):not(:disabled, [hidden], .tag-remove)'

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
  /**
   * Where keys begin: at the first control of the body, at the primary button where that one would do something by itself, or at the
   * text itself where it is read first of all.
   */
  begin?: 'body' | 'foot' | 'text'
}

const places = {
  body: `.dialog-body ${controls}`,
  foot: '.dialog-foot button:last-child:not(:disabled)',
  text: '.dialog-body',
}

/** Where keys begin; the primary button where that is not there, and the dialog while it has nothing yet but its way out. */
function firstOf(dialog: HTMLElement, begin: keyof typeof places): HTMLElement {
  return (
    dialog.querySelector<HTMLElement>(places[begin]) ??
    dialog.querySelector<HTMLElement>(places.foot) ??
    dialog
  )
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
  /** What had the focus, the latest last. */
  const had = useRef<readonly HTMLElement[]>([])
  const heading = useId()

  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    const before = document.activeElement
    // Escape asks `onClose`, which may say no. Browsers that do not know the attribute close on a second Escape anyway.
    dialog.setAttribute('closedby', 'none')
    dialog.showModal()
    // The browser itself begins at the button that closes, which nobody has chosen.
    had.current = []
    firstOf(dialog, begin).focus()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [begin])

  // When what had the focus is gone, or nothing was there to have it, keys still have to reach the dialog, which waits for what cannot be
  // used for a while. A moment later: while the focus goes from one control to the next nothing has it.
  const back = useRef(0)
  const bringBack = useCallback(() => {
    clearTimeout(back.current)
    back.current = window.setTimeout(() => {
      const dialog = ref.current
      const { activeElement, body } = document
      if (!dialog || (activeElement !== body && activeElement !== dialog)) return
      const latest = had.current.findLast((it) => it.checkVisibility()) ?? firstOf(dialog, begin)
      const next = latest.matches(':disabled') ? dialog : latest
      next.focus({ preventScroll: true })
    })
  }, [begin])
  useEffect(bringBack)
  // A part of the dialog can go without the dialog being drawn anew.
  useEffect(() => {
    const observer = new MutationObserver(bringBack)
    if (ref.current) observer.observe(ref.current, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      clearTimeout(back.current)
    }
  }, [bringBack])

  // What is only read has to be scrolled by keys, too.
  useEffect(() => {
    const body = ref.current?.querySelector<HTMLElement>('.dialog-body')
    if (!body || begin === 'text') return
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
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget) return
        had.current = [...had.current.filter((it) => it !== target && it.isConnected), target]
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
      <div className="dialog-body" tabIndex={begin === 'text' ? 0 : undefined}>
        {children}
      </div>
      {footer !== undefined && footer !== false && <footer className="dialog-foot">{footer}</footer>}
    </dialog>
  )
}
