import { useHandles } from '../state/article/handles.ts'

const focusable =
  '[tabindex="0"]:not([role="separator"]), button:not([tabindex="-1"]), input, textarea, a[href]'

/** The line between two articles lies between panels that hold nothing. */
const panel = '[data-panel]:not(.article-divider [data-panel])'

/** Gives the focus to the pane after (1) or before (-1) the one that has it, around in a circle. */
export function focusPane(step: 1 | -1): void {
  const panes = Array.from(document.querySelectorAll<HTMLElement>(panel)).filter(
    (pane) => pane.offsetWidth > 1 && !pane.querySelector(panel),
  )
  const focused = document.activeElement ?? document.body
  const here = panes.findIndex((pane) => pane.contains(focused))
  // From between two panes, such as the line that makes them wider, to the one that follows or precedes it.
  const follows = panes.findIndex(
    (pane) => (focused.compareDocumentPosition(pane) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  const after = follows === -1 ? panes.length : follows
  const to = here === -1 ? (step === 1 ? after : after - 1) : here + step
  const next = panes.at(to % panes.length)
  if (next) enterPane(next)
}

/** Gives the focus to what a pane is there for, else to a row of its list, else to the first that may have it. @returns whether anything took it */
export function enterPane(pane: HTMLElement, anything = true): boolean {
  const { article, cards, library } = useHandles.getState()
  if (pane.id === 'article' || pane.id === 'main') article?.focus()
  if (pane.id === 'side') cards?.focus()
  if (pane.id === 'library') library?.focus()
  // Where there is no text and there are no cards, the pane has something else.
  if (anything && !pane.contains(document.activeElement)) visibleIn(pane)?.focus()
  return pane.contains(document.activeElement)
}

function visibleIn(pane: HTMLElement): HTMLElement | undefined {
  const all = Array.from(pane.querySelectorAll<HTMLElement>(`[data-row], ${focusable}`))
  const visible = all.filter((element) => element.checkVisibility() && !element.matches(':disabled'))
  const rows = visible.filter((element) => element.matches('[data-row]'))
  return rows.find(({ tabIndex }) => tabIndex === 0) ?? rows[0] ?? visible[0]
}

/** Gives the focus to the name of what the side pane shows. */
export function enterSideTab(): void {
  document.querySelector<HTMLElement>('.side-tab[aria-selected="true"]')?.focus()
}
