import { useHandles } from '../state/handles.ts'

const focusable = '[tabindex="0"], button:not([tabindex="-1"]), input, textarea, a[href]'

/** Gives the focus to the pane after (1) or before (-1) the one that has it, around in a circle. */
export function focusPane(step: 1 | -1): void {
  const panes = Array.from(document.querySelectorAll<HTMLElement>('[data-panel]')).filter(
    (pane) => pane.offsetWidth > 1 && !pane.querySelector('[data-panel]'),
  )
  const here = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes.at(here === -1 ? (step === 1 ? 0 : -1) : (here + step) % panes.length)
  const { article, cards } = useHandles.getState()
  if (next?.id === 'article' && article) article.focus()
  else if (next?.id === 'side' && cards) cards.focus()
  else visibleIn(next)?.focus()
}

function visibleIn(pane: HTMLElement | undefined): HTMLElement | undefined {
  const all = pane ? Array.from(pane.querySelectorAll<HTMLElement>(focusable)) : []
  return all.find((element) => element.checkVisibility() && !element.matches(':disabled'))
}
