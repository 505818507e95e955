import { letters, roman } from '../list-signs.ts'
import type { PageElement } from './dom.ts'

/** How the entries of a list are numbered. */
export interface Numbering {
  /** The number of its next entry, and how far that of the one behind is from it. */
  next: number
  step: number
  /** The sign in front of an entry that is more than its number; empty for none. */
  signOf(number: number): string
}

const SIGNS: Readonly<Record<string, (number: number) => string>> = {
  a: letters,
  A: (number) => letters(number).toUpperCase(),
  i: roman,
  I: (number) => roman(number).toUpperCase(),
}

/** The numbering of an `ol`. HTML, 4.4.5. */
export function numberingOf(list: PageElement): Numbering {
  const isReversed = list.getAttribute('reversed') !== null
  const entries = isReversed
    ? [...list.querySelectorAll('li')].filter(({ parentNode }) => parentNode === list).length
    : 1
  const sign = SIGNS[list.getAttribute('type') ?? '']
  return {
    next: numberIn(list, 'start') ?? entries,
    step: isReversed ? -1 : 1,
    signOf: (number) => (sign ? `${sign(number)}. ` : ''),
  }
}

/** A number that an element states; null where it states none that is not negative. */
export function numberIn(element: PageElement, attribute: 'start' | 'value'): number | null {
  const stated = element.getAttribute(attribute)
  const number = Number(stated ?? Number.NaN)
  return Number.isSafeInteger(number) && number >= 0 ? number : null
}
