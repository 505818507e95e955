import { MenuOption, type MenuRenderFn } from '@lexical/react/LexicalTypeaheadMenuPlugin'
import type { ReactNode } from 'react'
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

/** The list where the caret is; nothing while there is nothing to offer. */
export function menuList<C extends NoteChoice>(
  place: HTMLElement | null,
  choices: readonly C[],
  list: Parameters<MenuRenderFn<C>>[1],
  label: string,
) {
  if (!place || choices.length === 0) return null
  return createPortal(
    <div className="note-menu" role="listbox" aria-label={label}>
      {choices.map((choice, index) => (
        <div
          key={choice.key}
          // The name under which the editor says which one is meant.
          id={`typeahead-item-${index}`}
          ref={choice.setRefElement}
          role="option"
          aria-selected={index === list.selectedIndex}
          tabIndex={-1}
          onMouseEnter={() => list.setHighlightedIndex(index)}
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

/** Where lists open: beside the panes, so that none cuts them off. */
export function menuParent(): { parent: HTMLElement } | null {
  const parent = document.querySelector<HTMLElement>('main')
  return parent && { parent }
}
