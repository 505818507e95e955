import type { ElementDOMSlot } from 'lexical'
import { isKept, type BlockImage } from '../../../../shared/model/image.ts'
import { ArticleBlockNode } from './nodes.ts'

/** A picture with its text below it. Only the text is the block's; the picture itself is loaded when it comes near the screen. */
export class ArticleImageNode extends ArticleBlockNode {
  image: BlockImage = { leftOut: 'not-embedded' }
  alt = ''

  override $config() {
    return this.config('article-image', { extends: ArticleBlockNode })
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.image = from.image
    this.alt = from.alt
  }

  override createDOM(): HTMLElement {
    const figure = document.createElement('figure')
    const caption = document.createElement('figcaption')
    caption.dataset['block'] = String(this.index)
    caption.classList.toggle('is-empty', this.length === 0)
    figure.append(isKept(this.image) ? this.#picture(this.image) : this.#place(this.image), caption)
    return figure
  }

  /** The text goes below the picture. */
  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    const caption = element.querySelector('figcaption')
    return caption ? super.getDOMSlot(element).withElement(caption) : super.getDOMSlot(element)
  }

  /** Its size is known before it is there, so that nothing moves when it comes. */
  #picture({ sha256, width, height }: Extract<BlockImage, { sha256: string }>): HTMLElement {
    const picture = document.createElement('img')
    picture.width = width
    picture.height = height
    picture.dataset['image'] = sha256
    picture.style.setProperty('--ratio', String(width / height))
    picture.alt = this.alt
    picture.draggable = false
    picture.tabIndex = 0
    return picture
  }

  #place({ leftOut }: Extract<BlockImage, { leftOut: string }>): HTMLElement {
    const place = document.createElement('div')
    place.className = 'image-left-out'
    place.dataset['leftOut'] = leftOut
    if (this.alt !== '') place.title = this.alt
    return place
  }
}
