/**
 * What ends a form of a card, given before the form goes: gives the focus to its card, unless somebody has gone elsewhere while it was
 * being saved.
 */
export function toCard(form: Element | null): () => void {
  const card = form?.closest<HTMLElement>('.card')
  const { activeElement, body } = document
  const isHere = activeElement === body || form?.contains(activeElement) === true
  return () => {
    if (isHere) card?.focus({ preventScroll: true })
  }
}
