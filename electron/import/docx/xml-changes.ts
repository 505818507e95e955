/** A text to put in at `at`, or in place of what is there up to `end`. In UTF-16 units. */
export interface Change {
  at: number
  end: number
  text: string
}

/** The text with all changes made; those at one place in the order in which they are given. */
export function changed(xml: string, changes: readonly Change[]): string {
  let from = 0
  const parts = changes
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, end, text }) => {
      const part = xml.slice(from, at) + text
      from = end
      return part
    })
  return parts.join('') + xml.slice(from)
}

/** A run with this text, for where `element` stands: with its prefix. */
export function runOf(text: string, element: string): string {
  const prefix = prefixOf(element)
  return `<${prefix}r><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}r>`
}

/** An empty element with a value, with the prefix of `element`. */
export function valueOf(name: string, value: string, element: string): string {
  const prefix = prefixOf(element)
  return `<${prefix}${name} ${prefix}val="${value}"/>`
}

/** The prefix of an element's name, with its colon; empty without one. */
export function prefixOf(element: string): string {
  return /^(.*:)?/u.exec(element)?.[0] ?? ''
}

/** A text as XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
