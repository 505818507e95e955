/** As much of the DOM as is used here; the parts of the program that run in Node have no DOM of their own. */
export interface PageNode {
  readonly nodeType: number
  readonly parentNode: PageElement | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly textContent: string | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  appendChild(node: PageNode): void
  insertBefore(node: PageNode, before: PageNode): void
  remove(): void
  closest(selector: string): PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageDocument {
  title: string
  readonly body: PageElement
  createElement(name: string): PageElement
  createTextNode(text: string): PageNode
}

export interface Visitor {
  /** False leaves out what is inside the element; it is left nevertheless. */
  enter(element: PageElement): boolean
  text(text: string): void
  leave(element: PageElement): void
}

/** Visits what is inside `root` in reading order. Not recursive: the depth of a page is its author's choice. */
export function walk(root: PageElement, visitor: Visitor): void {
  let node: PageNode | null = root.firstChild
  while (node !== null) {
    let inner: PageNode | null = null
    if (isElement(node)) {
      if (visitor.enter(node)) inner = node.firstChild
      if (inner === null) visitor.leave(node)
    } else if (node.nodeType === 3) {
      visitor.text(node.textContent ?? '')
    }
    node = inner ?? following(node, root, visitor)
  }
}

function following(node: PageNode, root: PageElement, visitor: Visitor): PageNode | null {
  let at: PageNode = node
  while (at.nextSibling === null) {
    const parent: PageElement | null = at.parentNode
    if (parent === null || parent === root) return null
    visitor.leave(parent)
    at = parent
  }
  return at.nextSibling
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}
