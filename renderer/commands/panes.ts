import { useHandles } from '../state/article/handles.ts'

const focusable = '[tabindex="0"], button:not([tabindex="-1"]), input, textarea, a[href]'

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
  const { article, cards } = useHandles.getState()
  if (next?.id === 'article') article?.focus()
  if (next?.id === 'side') cards?.focus()
  // Where there is no text and there are no cards, the pane has something else.
  if (!next?.contains(document.activeElement)) visibleIn(next)?.focus()
}

/** Where what had the focus went away with another place, the focus goes into what is shown instead. */
export function keepFocus(): void {
  requestAnimationFrame(() => {
    const main = document.querySelector<HTMLElement>('[data-panel]#main')
    if (main && document.activeElement === document.body) visibleIn(main)?.focus()
  })
}

function visibleIn(pane: HTMLElement | undefined): HTMLElement | undefined {
  const all = pane ? Array.from(pane.querySelectorAll<HTMLElement>(focusable)) : []
  return all.find((element) => element.checkVisibility() && !element.matches(':disabled'))
}
