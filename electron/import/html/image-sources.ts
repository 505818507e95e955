import type { PageElement } from './dom.ts'
import type { Attributes } from './elements.ts'

/** The variables of a style sheet in which SingleFile keeps pictures that a page shows more than once. */
const VARIABLE = /(--sf-img-\d+)\s*:\s*url\(\s*["']?(data:[^"')\s]*)/giu
const VARIABLE_USED = /background-image\s*:\s*var\(\s*(--sf-img-\d+)/iu
/** Longer styles belong to programs. UTF-16 units. */
const LONGEST_STYLE = 4000
const REFERENCE = 'image:'

/** Where the pictures of a page can be found. Addresses may be whole files (`data:`) and are no part of its document. */
export class ImageSources {
  readonly #addresses: string[][] = []
  readonly #variables = new Map<string, string>()
  #offered: string[] = []

  /** Begins or ends a `picture`, which offers the same picture in several forms. */
  forgetOffered(): void {
    this.#offered = []
  }

  /** Notes what a `source` offers. */
  offer({ srcset = '' }: Attributes): void {
    this.#offered = [...this.#offered, ...addressesIn(srcset)]
  }

  /** The attributes of an `img` with a reference in place of its addresses. */
  refer(attributes: Attributes): Attributes {
    const { src = '', srcset = '', style = '' } = attributes
    const variable = VARIABLE_USED.exec(style.slice(0, LONGEST_STYLE))?.[1] ?? ''
    const addresses = [variable, src, ...addressesIn(srcset), ...this.#offered].filter(Boolean)
    this.#addresses.push(addresses)
    return { ...attributes, src: `${REFERENCE}${this.#addresses.length - 1}` }
  }

  /** Notes the pictures in a style sheet. */
  noteStyle(css: string): void {
    if (!css.includes('--sf-img-')) return
    for (const [, name = '', address = ''] of css.matchAll(VARIABLE)) this.#variables.set(name, address)
  }

  /** The addresses of the picture of an `img`, that which is shown first. */
  of(element: PageElement): string[] {
    const source = element.getAttribute('src') ?? ''
    const addresses = source.startsWith(REFERENCE)
      ? this.#addresses[Number(source.slice(REFERENCE.length))]
      : undefined
    return (addresses ?? []).map((address) => this.#variables.get(address) ?? address)
  }
}

function addressesIn(srcset: string): string[] {
  return srcset
    .split(/,\s+/u)
    .map((entry) => /\S+/u.exec(entry)?.[0] ?? '')
    .filter(Boolean)
}
