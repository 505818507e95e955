import { parseHTML } from 'linkedom'
import type { PageDocument, PageElement } from './dom.ts'

/** The end of the element that was begun last. */
export const LEAVE = null

/** What comes next on a page: the beginning of an element, a text, or the end of an element. */
export type Step =
  | { name: string; attributes: readonly (readonly [string, string])[] }
  | string
  | typeof LEAVE

const EMPTY = '<!doctype html><html><head></head><body></body></html>'

/** The document that is written in these steps. */
export function documentOf(
  steps: readonly Step[],
  title: string,
  { hidden }: { hidden: boolean },
): PageDocument {
  const { document } = parseHTML(EMPTY) as unknown as { document: PageDocument }
  const { body } = document
  let current = body
  for (const step of steps) {
    if (step === LEAVE) current = current.parentNode ?? body
    else if (typeof step === 'string') current.appendChild(document.createTextNode(step))
    else {
      const element = document.createElement(/^[a-z][a-z\d]*$/u.test(step.name) ? step.name : 'span')
      for (const [key, value] of step.attributes) element.setAttribute(key, value)
      current.appendChild(element)
      current = element
    }
  }
  document.title = title
  if (!hidden) dropUnspoken(body)
  return document
}

/** What is hidden from screen readers is decoration, unless a dialogue that was open only put the article behind itself. */
function dropUnspoken(body: PageElement): void {
  for (const element of body.querySelectorAll('[aria-hidden="true"]')) {
    if (element.querySelector('main, article, h1') === null && !/^(?:main|article)$/u.test(element.localName))
      element.remove()
    else element.removeAttribute('aria-hidden')
  }
}
