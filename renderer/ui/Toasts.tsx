import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import './button.css'
import './toasts.css'

export interface Toast {
  id: number
  tone: 'info' | 'problem'
  text: string
  action?: { label: string; run: () => void }
}

export interface ToastsProps {
  toasts: readonly Toast[]
  label: string
  dismissLabel: string
  onDismiss: (id: number) => void
}

const SHOWN_FOR = 6_000
const SHOWN_WITH_ACTION = 12_000

/** Sentences that appear for a while, above everything. Problems stay until they are dismissed. */
export function Toasts({ toasts, label, dismissLabel, onDismiss }: ToastsProps) {
  const ref = useRef<HTMLDivElement>(null)
  const newest = toasts.at(-1)?.id

  // Shown anew with each toast, so that it lies above a dialog that was opened in between.
  useEffect(() => {
    const element = ref.current
    if (!element) return
    if (newest !== undefined) element.showPopover()
    return () => element.hidePopover()
  }, [newest])

  return (
    <>
      {/* Always there: what appears inside something that was hidden is not read aloud. */}
      <output className="visually-hidden">{toasts.at(-1)?.text}</output>
      <div ref={ref} popover="manual" role="region" aria-label={label} className="toasts">
        <ol>
          {toasts.map((toast) => (
            <ToastRow key={toast.id} toast={toast} dismissLabel={dismissLabel} onDismiss={onDismiss} />
          ))}
        </ol>
      </div>
    </>
  )
}

interface ToastRowProps extends Pick<ToastsProps, 'dismissLabel' | 'onDismiss'> {
  toast: Toast
}

function ToastRow({ toast, dismissLabel, onDismiss }: ToastRowProps) {
  const ref = useRef<HTMLLIElement>(null)
  const { id, tone } = toast
  const hasAction = toast.action !== undefined

  useEffect(() => {
    if (tone === 'problem') return
    const wait = hasAction ? SHOWN_WITH_ACTION : SHOWN_FOR
    let timer = 0
    // Not while somebody reads or uses it.
    const tick = () => {
      if (ref.current?.matches(':hover, :focus-within')) timer = window.setTimeout(tick, 1_000)
      else onDismiss(id)
    }
    timer = window.setTimeout(tick, wait)
    return () => clearTimeout(timer)
  }, [id, tone, hasAction, onDismiss])

  return (
    <li
      ref={ref}
      className={`toast toast-${tone}`}
      // A button that goes with the sentence would take the focus along.
      onMouseDown={(event) => event.target instanceof HTMLButtonElement && event.preventDefault()}
    >
      <span className="toast-text">{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          className="button button-quiet toast-action"
          onClick={() => {
            toast.action?.run()
            onDismiss(id)
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={dismissLabel} onClick={() => onDismiss(id)}>
        <X aria-hidden />
      </button>
    </li>
  )
}
