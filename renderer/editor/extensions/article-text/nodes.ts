import { ElementNode } from 'lexical'

/** Rough characters a line holds: only for guessing heights of what has not been laid out yet. */
const LINE = 66

/** A block of the capture: the element whose text is exactly the block's. `index` is its place in `blocks`. */
export class ArticleBlockNode extends ElementNode {
  __tag = 'p'
  __index = 0
  __length = 0

  override $config() {
    return this.config('article-block', { extends: ElementNode })
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.__tag = from.__tag
    this.__index = from.__index
    this.__length = from.__length
  }

  override createDOM(): HTMLElement {
    const element = document.createElement(this.__tag)
    element.dataset['block'] = String(this.__index)
    element.style.setProperty('--lines', String(Math.ceil((this.__length + 1) / LINE)))
    return element
  }

  override updateDOM(): boolean {
    return false
  }
}

/** What holds blocks together: a list, an item, a quotation, a table, a row. */
export class ArticleGroupNode extends ElementNode {
  __tag = 'div'
  __attributes: Readonly<Record<string, string>> = {}

  override $config() {
    return this.config('article-group', { extends: ElementNode })
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.__tag = from.__tag
    this.__attributes = from.__attributes
  }

  override createDOM(): HTMLElement {
    const element = document.createElement(this.__tag)
    for (const [name, value] of Object.entries(this.__attributes)) element.setAttribute(name, value)
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
  __href = ''

  override $config() {
    return this.config('article-link', { extends: ElementNode })
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.__href = from.__href
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('a')
    element.href = this.__href
    element.title = this.__href
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
