import { Search } from 'lucide-react'
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { Kbd } from './Kbd.tsx'
import './palette.css'

export interface PaletteOption {
  id: string
  label: ReactNode
  /** Grey, behind the label or below it. */
  detail?: ReactNode
  icon?: ReactNode
  /** The key that does the same. */
  keys?: string
}

export interface PaletteGroup {
  /** Shown above its options; null for a list that needs no heading. */
  name: string | null
  options: readonly PaletteOption[]
}

/** Keys that were held while something was picked; `mod` is Ctrl or Cmd. */
export interface Held {
  mod: boolean
  shift: boolean
}

const heldIn = (event: KeyboardEvent | MouseEvent): Held => ({
  mod: event.ctrlKey || event.metaKey,
  shift: event.shiftKey,
})

export interface PaletteProps {
  /** What one looks for here; names the dialog, its field and its list. */
  label: string
  text: string
  onText: (text: string) => void
  /** Few enough to be drawn. */
  groups: readonly PaletteGroup[]
  /** Said below the list, and to a screen reader: how many there are, or that there are none. */
  status: ReactNode
  /** Puts the details below the labels, for long ones. */
  tall?: boolean
  /** `held` tells which keys were held, for those who open what is picked in several ways. */
  onPick: (id: string, held: Held) => void
  onClose: () => void
}

/** How far Page Up and Page Down go. */
const PAGE = 8

/** A field over the window in which one types to find one of many things: arrows choose, Enter picks, Escape leaves. */
export function Palette({ label, text, onText, groups, status, tall, onPick, onClose }: PaletteProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [at, setAt] = useState(0)
  const all = groups.flatMap(({ options }) => options)
  const active = Math.max(0, Math.min(at, all.length - 1))
  const activeId = all[active]?.id

  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    const before = document.activeElement
    dialog.setAttribute('closedby', 'none')
    dialog.showModal()
    dialog.querySelector('input')?.select()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])

  useEffect(() => {
    ref.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const press = (event: KeyboardEvent) => {
    // Before anything is found, a key leads nowhere.
    const count = Math.max(1, all.length)
    const steps: Record<string, number> = {
      ArrowDown: (active + 1) % count,
      ArrowUp: (active + count - 1) % count,
      PageDown: Math.min(count - 1, active + PAGE),
      PageUp: Math.max(0, active - PAGE),
      Tab: active,
    }
    const next = steps[event.key]
    if (next !== undefined) setAt(next)
    else if (event.key === 'Enter' && activeId !== undefined) onPick(activeId, heldIn(event))
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <dialog
      ref={ref}
      className="palette"
      aria-label={label}
      data-palette
      // The field keeps the focus, and with it the keys, wherever else is pressed.
      onMouseDown={(event) => event.target instanceof HTMLInputElement || event.preventDefault()}
      onCancel={(event) => event.preventDefault()}
      onClick={({ target }) => target === ref.current && onClose()}
    >
      <div className="palette-field">
        <Search aria-hidden />
        <input
          role="combobox"
          aria-label={label}
          placeholder={label}
          aria-expanded={all.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={activeId === undefined ? undefined : `${id}-${activeId}`}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={text}
          onChange={({ target }) => {
            setAt(0)
            onText(target.value)
          }}
          onKeyDown={press}
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={tall ? 'palette-list palette-tall' : 'palette-list'}
        tabIndex={-1}
      >
        {groups.map(({ name, options }) => (
          <div key={name ?? ''} role="group" aria-label={name ?? label}>
            {name !== null && (
              <div className="palette-group" aria-hidden>
                {name}
              </div>
            )}
            {options.map((option) => (
              <div
                key={option.id}
                id={`${id}-${option.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={option.id === activeId}
                className="palette-option"
                onClick={(event) => onPick(option.id, heldIn(event))}
              >
                {option.icon}
                <span className="palette-words">
                  <span className="palette-label" dir="auto">
                    {option.label}
                  </span>
                  {option.detail !== undefined && (
                    <span className="palette-detail" dir="auto">
                      {option.detail}
                    </span>
                  )}
                </span>
                {option.keys && <Kbd keys={option.keys} />}
              </div>
            ))}
          </div>
        ))}
      </div>
      <output className="palette-status">{status}</output>
    </dialog>
  )
}
