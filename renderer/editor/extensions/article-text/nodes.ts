import { ElementNode } from 'lexical'

/** A block of the capture: the element whose text is exactly the block's. `index` is its place in `blocks`. */
export class ArticleBlockNode extends ElementNode {
  tag = 'p'
  index = 0
  length = 0

  override $config() {
    return this.config('article-block', { extends: ElementNode })
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.tag = from.tag
    this.index = from.index
    this.length = from.length
  }

  override createDOM(): HTMLElement {
    const element = document.createElement(this.tag)
    element.dataset['block'] = String(this.index)
    return element
  }

  override updateDOM(): boolean {
    return false
  }
}

/** The attribute of a part, and that of one whose blocks are not there yet. */
export const PART = 'data-part'
const WAITING = 'data-waiting'

/**
 * Some blocks one after the other, laid out together once they come near the screen: one by one, a browser would have to watch
 * thousands of them in every frame.
 */
export class ArticlePartNode extends ElementNode {
  /** Roughly how many lines its blocks take. */
  lines = 0

  override $config() {
    return this.config('article-part', { extends: ElementNode })
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.lines = from.lines
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div')
    element.setAttribute(PART, '')
    element.style.setProperty('--lines', String(this.lines))
    element.toggleAttribute(WAITING, this.isEmpty())
    return element
  }

  override updateDOM(_before: this, element: HTMLElement): boolean {
    element.toggleAttribute(WAITING, this.isEmpty())
    return false
  }

  /** As {@link ArticleGroupNode.isShadowRoot}. */
  override isShadowRoot(): boolean {
    return true
  }
}

/** What holds blocks together: a list, an item, a quotation, a table, a row. */
export class ArticleGroupNode extends ElementNode {
  tag = 'div'
  attributes: Readonly<Record<string, string>> = {}

  override $config() {
    return this.config('article-group', { extends: ElementNode })
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.tag = from.tag
    this.attributes = from.attributes
  }

  override createDOM(): HTMLElement {
    const element = document.createElement(this.tag)
    for (const [name, value] of Object.entries(this.attributes)) element.setAttribute(name, value)
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  /** Lexical gives `dir="auto"` to the children of shadow roots only, and every block here has its own direction. */
  override isShadowRoot(): boolean {
    return true
  }
}

/** A link of the article. Its address is shown and reported, never followed by the page itself. */
export class ArticleLinkNode extends ElementNode {
  href = ''

  override $config() {
    return this.config('article-link', { extends: ElementNode })
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.href = from.href
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('a')
    element.href = this.href
    element.title = this.href
    element.draggable = false
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): boolean {
    return true
  }
}
