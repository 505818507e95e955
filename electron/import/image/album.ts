import { createHash } from 'node:crypto'
import type { ImageCounts } from '../../../shared/api/views.ts'
import type { Block } from '../../../shared/model/block.ts'
import { isKept, type BlockImage } from '../../../shared/model/image.ts'
import type { NewImage } from '../../notebook/types.ts'
import { cleaned } from './cleaned.ts'

/** The largest picture, in bytes. */
const MOST_BYTES = 16 * 1024 * 1024
/** What is still shown without effort: a side, and all pixels. */
const LONGEST_SIDE = 16_384
const MOST_PIXELS = 64_000_000
/** How many pictures an article has at most. */
const MOST_IMAGES = 300

/** A picture's bytes; null where the source does not hold them, or that there are too many to be looked at. */
export type Held = Uint8Array | 'too-large' | null

/** The pictures of one source as they are found in it. */
export class Album {
  readonly #images = new Map<string, NewImage>()

  /** Takes a picture in, or says why not. */
  take(bytes: Held): BlockImage {
    if (bytes === null) return { leftOut: 'not-embedded' }
    if (bytes === 'too-large' || bytes.length > MOST_BYTES) return { leftOut: 'too-large' }
    const clean = cleaned(bytes)
    if (clean === null) return { leftOut: 'unsupported' }
    const { mime, width, height } = clean
    if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS)
      return { leftOut: 'too-large' }
    const sha256 = createHash('sha256').update(clean.bytes).digest('hex')
    this.#images.set(sha256, { sha256, ...clean })
    return { sha256, mime, width, height }
  }

  /** What was taken in, each picture once. */
  get images(): NewImage[] {
    return [...this.#images.values()]
  }
}

/** The blocks with no more pictures than an article has, those pictures, and how many of the others there are, by reason. */
export interface Shown {
  blocks: Block[]
  images: NewImage[]
  leftOut: ImageCounts
  /** The places of the blocks that are gone: they held nothing but a picture that was left out. */
  gone: number[]
}

/** Settles which pictures an article shows. One that was left out keeps its block for the sake of its text only. */
export function settleImages(blocks: readonly Block[], images: readonly NewImage[]): Shown {
  const available = new Map(images.map((image) => [image.sha256, image]))
  const used = new Set<string>()
  const leftOut: ImageCounts = {}
  const gone: number[] = []
  const settle = (image: BlockImage): BlockImage => {
    if (!isKept(image)) return image
    if (!used.has(image.sha256) && used.size === MOST_IMAGES) return { leftOut: 'too-many' }
    used.add(image.sha256)
    return image
  }
  const settled = blocks.flatMap((block, index): Block[] => {
    if (block.type !== 'image') return [block]
    const image = settle(block.image)
    if (isKept(image)) return [{ ...block, image }]
    leftOut[image.leftOut] = (leftOut[image.leftOut] ?? 0) + 1
    if (block.text !== '' || block.alt !== '') return [{ ...block, image }]
    gone.push(index)
    return []
  })
  return {
    blocks: settled,
    images: [...used].flatMap((sha256) => available.get(sha256) ?? []),
    leftOut,
    gone,
  }
}
