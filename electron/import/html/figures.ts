import type { Block } from '../../../shared/model/block.ts'
import type { RichText } from '../markdown/rich-text.ts'
import type { PageElement } from './dom.ts'
import type { PageImage } from './images.ts'

type ImageBlock = Extract<Block, { type: 'image' }>

interface Figure {
  element: PageElement
  pictures: ImageBlock[]
  /** A caption that came before its picture. */
  caption: RichText | null
}

/** Whether the element holds pictures and what is said about them. */
export function isFigure(element: PageElement): boolean {
  return element.localName === 'figure' || hasClass(element, 'wp-caption')
}

export function isCaption(element: PageElement): boolean {
  return element.localName === 'figcaption' || hasClass(element, 'wp-caption-text')
}

/** The classes that have to be kept to tell those. */
export const figureClasses = ['wp-caption', 'wp-caption-text']

/** Brings pictures and their captions together. */
export class Figures {
  readonly #open: Figure[] = []
  #held: ImageBlock[] = []

  enter(element: PageElement): void {
    this.#open.push({ element, pictures: [], caption: null })
  }

  /** Ends a figure; gives a caption that belongs to none of its pictures. */
  leave(): RichText | null {
    return this.#open.pop()?.caption ?? null
  }

  /** The block of a picture. */
  add({ image, alt }: PageImage): ImageBlock {
    const block: ImageBlock = { type: 'image', image, alt: '', text: alt, marks: [] }
    const figure = this.#open.at(-1)
    figure?.pictures.push(block)
    if (figure?.caption) {
      describe(block, figure.caption)
      figure.caption = null
    }
    return block
  }

  /** Keeps a picture for when what it stands in is complete. */
  hold(block: ImageBlock): void {
    this.#held.push(block)
  }

  /** What was held. */
  release(): ImageBlock[] {
    const held = this.#held
    this.#held = []
    return held
  }

  /** Gives a caption to the picture before it or the next one; false when there is no picture for it. */
  caption(text: RichText): boolean {
    const figure = this.#open.at(-1)
    const picture = figure?.pictures.at(-1)
    if (picture) describe(picture, text)
    else if (figure && figure.caption === null && figure.element.querySelector('img') !== null)
      figure.caption = text
    else return false
    return true
  }
}

/** Where the caption says what stands for the picture, that is not said twice. */
function describe(block: ImageBlock, { text, marks }: RichText): void {
  const alt = block.alt || block.text
  block.alt = text.includes(alt) ? '' : alt
  block.text = text
  block.marks = marks
}

function hasClass(element: PageElement, name: string): boolean {
  return ` ${element.getAttribute('class') ?? ''} `.includes(` ${name} `)
}
