import { useHandles } from '../state/article/handles.ts'
import type { Whereabouts } from './match.ts'

const untyped = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file', 'image']
const controls =
  'button, a[href], summary, [role="button"], [role="tab"], [role="radio"], [role="option"], [role="switch"], [role="checkbox"]'
const lists = '[role="menu"], [role="menubar"], [role="listbox"]'

/** True for what takes typed text. The locked article is none: it has a caret, but no text goes in. */
export function isTypedIn(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !untyped.includes(element.type)
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true
  return element instanceof HTMLElement && element.isContentEditable && !element.closest('[data-locked]')
}

/** A page keeps its elements by name; a selector would go through all of a long article. */
const openDialogs = () => [...document.getElementsByTagName('dialog')].filter(({ open }) => open)

/** Where a key was pressed, as far as it decides what the key means. */
export function whereaboutsOf(target: EventTarget | null): Whereabouts {
  const element = target instanceof Element ? target : null
  const inText = element?.closest('.article-text') != null
  return {
    typing: isTypedIn(element),
    form: element?.closest('form') != null,
    control: element?.closest(controls) != null,
    text: inText,
    cursor: inText && (useHandles.getState().article?.hasCursor() ?? false),
    card: element?.matches('.card') ?? false,
    list: element?.closest(lists) != null,
    get palette() {
      return openDialogs().some((dialog) => 'palette' in dialog.dataset)
    },
    get dialog() {
      return openDialogs().length > 0
    },
  }
}
