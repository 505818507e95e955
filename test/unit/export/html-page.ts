import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

type Node = Root | Root['children'][number] | ElementContent

/** A page as a browser reads it. Throws on anything a parser has to mend. */
export function parse(html: string): Root {
  return fromHtml(html, {
    onerror: (message) => {
      throw new Error(`the page is not well-formed: ${message.message}`)
    },
  })
}

/** All elements in document order. */
export function elements(node: Node): Element[] {
  const inner = 'children' in node ? node.children.flatMap(elements) : []
  return node.type === 'element' ? [node, ...inner] : inner
}

/** Elements that carry a class. */
export function withClass(node: Node, name: string): Element[] {
  return elements(node).filter((element) => classes(element).includes(name))
}

/** The classes of an element. */
export function classes({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}

/** The element with this id. */
export function byId(node: Node, id: string): Element {
  const found = elements(node).filter((element) => element.properties.id === id)
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} elements are called ${id}`)
  return found[0]
}

/** The text in an element; markers are not part of an article's text. */
export function textIn(node: Node, options: { markers: boolean } = { markers: true }): string {
  if (node.type === 'text') return node.value
  if (!options.markers && node.type === 'element' && node.tagName === 'sup') return ''
  return 'children' in node ? node.children.map((child) => textIn(child, options)).join('') : ''
}
