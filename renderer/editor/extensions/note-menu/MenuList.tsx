import { MenuOption, type MenuRenderFn } from '@lexical/react/LexicalTypeaheadMenuPlugin'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './note-menu.css'

/** A line of a list that opens while one types. */
export class NoteChoice extends MenuOption {
  readonly label: string
  readonly sign: ReactNode
  /** What one would type to have the same. */
  readonly hint: string

  constructor(id: string, label: string, sign: ReactNode, hint = '') {
    super(id)
    this.label = label
    this.sign = sign
    this.hint = hint
  }
}

/** What is on screen: for which words, and which line is meant. */
export interface Shown {
  query: string
  index: number
}

interface MenuListProps<C extends NoteChoice> {
  place: HTMLElement | null
  found: { query: string; choices: readonly C[] } | null
  list: Parameters<MenuRenderFn<C>>[1]
  label: string
  onShown: (shown: Shown | null) => void
}

/** How far from the edge of the window a list stays, in CSS pixels. */
const EDGE = 8

/** The list where the caret is; nothing while there is nothing to offer. It tells what is on screen. */
export function MenuList<C extends NoteChoice>({ place, found, list, label, onShown }: MenuListProps<C>) {
  const index = list.selectedIndex ?? 0
  useLayoutEffect(() => {
    onShown(found && { query: found.query, index })
    return () => onShown(null)
  }, [onShown, found, index])
  const ref = useRef<HTMLDivElement>(null)
  // The editor places the list before a search has answered, when nothing is known of its width, and now and then once more.
  useLayoutEffect(() => {
    if (!place) return undefined
    const fit = () => {
      unname(place)
      const menu = ref.current
      if (!menu) return
      menu.style.translate = ''
      const over = menu.getBoundingClientRect().right - (window.innerWidth - EDGE)
      if (over > 0) menu.style.translate = `${-over}px`
    }
    fit()
    const placed = new MutationObserver(fit)
    placed.observe(place, { attributeFilter: ['style'] })
    return () => placed.disconnect()
  })
  if (!place || !found || found.choices.length === 0) return null
  return createPortal(
    <div ref={ref} className="note-menu" role="listbox" aria-label={label}>
      {found.choices.map((choice, index) => (
        <div
          key={choice.key}
          // The name under which the editor says which one is meant.
          id={`typeahead-item-${index}`}
          ref={choice.setRefElement}
          role="option"
          aria-selected={index === list.selectedIndex}
          tabIndex={-1}
          // A list that opens below a mouse lying still is not pointed at.
          onMouseMove={({ movementX, movementY }) => {
            if (movementX !== 0 || movementY !== 0) list.setHighlightedIndex(index)
          }}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => list.selectOptionAndCleanUp(choice)}
        >
          {choice.sign}
          <span className="one-line" dir="auto">
            {choice.label}
          </span>
          {choice.hint !== '' && <kbd className="note-menu-hint">{choice.hint}</kbd>}
        </div>
      ))}
    </div>,
    place,
  )
}

/** The editor calls the place of a list one as well, by an English name and as long as there is none, too. */
export function unname(place: HTMLElement): void {
  place.role = 'presentation'
  place.ariaLabel = null
}

/** Where lists open: beside the panes, so that none cuts them off. */
export function menuParent(): { parent: HTMLElement } | null {
  const parent = document.querySelector<HTMLElement>('main')
  return parent && { parent }
}
