import type { PageElement } from './dom.ts'
import type { Attributes } from './elements.ts'
import type { Style } from './inline-writer.ts'

/** Longer styles belong to programs. UTF-16 units. */
const LONGEST_STYLE = 4000
const WEIGHT = /(?:^|[;\s])font-weight\s*:\s*(bold|[6-9]00|normal|lighter|[1-5]00)\b/iu
const SLANT = /(?:^|[;\s])font-style\s*:\s*(italic|oblique|normal)\b/iu
/** The level of an entry in Word's lists, and the sign before it. */
const LIST = /mso-list\s*:[^;]*?\blevel(\d)/iu
const LIST_SIGN = /mso-list\s*:\s*ignore/iu
/** Where a weight or a slant is that of the whole block, it sets nothing off. */
const INLINE = new Set('a abbr b cite em font i mark s small span strong u'.split(' '))

/** What of a style attribute is about words, as attributes of our own, which no page can set. */
export function styleAttributes(name: string, { style = '' }: Attributes): [string, string][] {
  if (style === '' || style.length > LONGEST_STYLE) return []
  const weight = INLINE.has(name) && WEIGHT.exec(style)?.[1]
  const slant = INLINE.has(name) && SLANT.exec(style)?.[1]
  const level = LIST.exec(style)?.[1]
  return [
    ...(weight ? [['data-bold', String(/^(?:b|[6-9])/iu.test(weight))] as [string, string]] : []),
    ...(slant ? [['data-italic', String(!/^n/iu.test(slant))] as [string, string]] : []),
    ...(level ? [['data-level', level] as [string, string]] : []),
    ...(LIST_SIGN.test(style) ? [['data-sign', ''] as [string, string]] : []),
  ]
}

/** The marks an element sets. */
export function marksOf(element: PageElement, linkOf: (href: string) => string | null): Style[] {
  const { localName: name } = element
  const styles: Style[] = []
  if (isSet(element, 'data-bold', name === 'b' || name === 'strong')) styles.push({ type: 'bold' })
  if (isSet(element, 'data-italic', name === 'i' || name === 'em' || name === 'cite'))
    styles.push({ type: 'italic' })
  const href = name === 'a' ? linkOf(element.getAttribute('href') ?? '') : null
  if (href !== null) styles.push({ type: 'link', href })
  return styles
}

/** A style says more than the element it is set on. */
function isSet(element: PageElement, attribute: string, byName: boolean): boolean {
  const styled = element.getAttribute(attribute)
  return styled === null ? byName : styled === 'true'
}

/** The place of a paragraph that only looks like an entry of a list: its level from 0 and its number, null for a bullet. */
export function looseItem(element: PageElement): { depth: number; number: number | null } | null {
  const level = element.getAttribute('data-level')
  const sign = level === null ? null : element.querySelector('[data-sign]')
  if (level === null || sign === null) return null
  const number = /^\W*(\d{1,9})[.)]/u.exec(sign.textContent ?? '')?.[1]
  return { depth: Math.max(0, Number(level) - 1), number: number === undefined ? null : Number(number) }
}

export function isListSign(element: PageElement): boolean {
  return element.getAttribute('data-sign') !== null
}

const STRUCK = 'del, s, strike'
const PARTS = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, table, tr, td, th, pre, blockquote, br, img'

/** What stands around words that are struck out, as people write it where nothing can be struck. */
export const STRIKE = '~~'

/** Whether the words in the element are shown struck out. Whole parts of a page are not: they are kept as they stand. */
export function isStruck(element: PageElement): boolean {
  return (
    /^(?:del|s|strike)$/u.test(element.localName) &&
    element.parentNode?.closest(STRUCK) === null &&
    element.querySelector(PARTS) === null &&
    (element.textContent ?? '').trim() !== ''
  )
}
