import { isKept, type BlockImage } from '../../../shared/model/image.ts'
import { cleanLine } from '../clean.ts'
import { dataUrlBytes } from '../data-url.ts'
import type { Album, Held } from '../image/album.ts'
import type { PageElement } from './dom.ts'
import type { ImageSources } from './image-sources.ts'

/** What is smaller on both sides stands for a word. Pixels. */
const ICON = 48
/** What is smaller on one side is a line or takes up room. Pixels. */
const SPACER = 8
const EMOJI = /(?:^|[\s_-])(?:emoji|emoticon|smiley|wp-smiley)(?:$|[\s_-])/iu
const FILE_NAME = /^[^\s/]+\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)$/iu

/** A picture on a page; `alt` is what stands for it in words. `inline` says that it stands for a word. */
export interface PageImage {
  image: BlockImage
  alt: string
  inline: boolean
}

/** Gives what an `img` shows; null for what only takes up room. */
export type ImageReader = (element: PageElement) => PageImage | null

/**
 * Takes the pictures of a page into an album.
 * @param find what else the source holds at an address; `data:` addresses hold their picture themselves
 */
export function imageReader(
  sources: ImageSources,
  album: Album,
  find: (address: string) => Held = () => null,
): ImageReader {
  return (element) => {
    const images = sources.of(element).map((address) => album.take(dataUrlBytes(address) ?? find(address)))
    const shown = images.find((image) => isKept(image) && !isSpacer(image))
    if (shown === undefined && images.some(isKept)) return null
    const refused = images.find((image) => !isKept(image) && image.leftOut !== 'not-embedded')
    const image = shown ?? refused ?? { leftOut: 'not-embedded' }
    const size = sizeOf(element, image)
    if (size !== null && isSpacer(size)) return null
    const alt = cleanLine(element.getAttribute('alt') ?? '')
    return {
      image,
      alt: FILE_NAME.test(alt) ? '' : alt,
      inline: (size !== null && isIcon(size)) || EMOJI.test(element.getAttribute('class') ?? ''),
    }
  }
}

interface Size {
  width: number
  height: number
}

const isIcon = ({ width, height }: Size) => Math.max(width, height) <= ICON
const isSpacer = ({ width, height }: Size) => Math.min(width, height) < SPACER

/** How large it is shown if the page says so, else how large it is; null when nothing says. */
function sizeOf(element: PageElement, image: BlockImage): Size | null {
  // Many pages have the attributes and nothing in them.
  const [width, height] = ['width', 'height'].map((name) => Number(element.getAttribute(name) || Number.NaN))
  if (width !== undefined && height !== undefined && width >= 0 && height >= 0) return { width, height }
  return isKept(image) ? image : null
}
