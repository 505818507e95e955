import type { CleanImage } from '../cleaned.ts'
import { boxesIn, theBox } from './boxes.ts'
import { itemsIn, type Item, type Items } from './items.ts'
import { fileOf } from './write.ts'

/** Coded pixels, and a grid of them. */
const SHOWN = new Set(['av01', 'grid'])
/** Size, depth, decoder, colours, transparency, aspect, turning, mirroring, cropping, layers and brightness. */
const KNOWN = new Set(
  'ispe pixi av1C colr auxC pasp irot imir clap a1op a1lx lsel clli mdcv cclv amve'.split(' '),
)
const ALPHA = /^urn:mpeg:(?:mpegB:cicp:systems:auxiliary:alpha|hevc:2015:auxid:1)\0/u
/** As many as the numbers of items in the file that is written go. */
const MOST = 0xffff

/** AVIF (AV1 Image File Format 1.1): written anew with the picture alone, whose coded pixels stay as they are. No film. */
export function cleanAvif(bytes: Uint8Array): CleanImage | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const boxes = boxesIn(file)
    const meta = theBox(boxes, 'meta')
    if (meta === null || boxes.some(({ type }) => type === 'moov')) return null
    const items = itemsIn(file, meta)
    const shown = items && shownIn(items)
    const size = shown?.[0] && sizeOf(shown[0])
    if (!items || !shown || !size) return null
    return { ...size, bytes: fileOf(shown, items.references) }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The picture first, then what it is put together from and its transparency; null when one of them is not understood. */
function shownIn({ primary, byId, references }: Items): Item[] | null {
  const partsOf = new Map<number, readonly number[]>()
  const alphaOf = new Map<number, number>()
  for (const { type, from, to } of references) {
    if (type === 'dimg') partsOf.set(from, to)
    if (type === 'auxl' && isAlpha(byId.get(from))) for (const id of to) alphaOf.set(id, from)
  }
  const wanted = new Set([primary])
  const shown: Item[] = []
  for (const id of wanted) {
    const item = byId.get(id)
    if (!item || !SHOWN.has(item.type) || shown.length === MOST) return null
    if (item.properties.some(({ type, essential }) => essential && !KNOWN.has(type))) return null
    shown.push({ ...item, properties: item.properties.filter(({ type }) => KNOWN.has(type)) })
    for (const part of partsOf.get(id) ?? []) wanted.add(part)
    const alpha = alphaOf.get(id)
    if (alpha !== undefined) wanted.add(alpha)
  }
  return shown
}

function isAlpha(item: Item | undefined): boolean {
  const auxC = item?.properties.find(({ type }) => type === 'auxC')
  return auxC !== undefined && ALPHA.test(auxC.content.toString('latin1', 4))
}

/** The size in pixels as shown. That a part is cut off is left out, as browsers do. */
function sizeOf({ properties }: Item): Pick<CleanImage, 'width' | 'height'> | null {
  const ispe = properties.find(({ type }) => type === 'ispe')
  if (!ispe) return null
  const [width, height] = [ispe.content.readUInt32BE(4), ispe.content.readUInt32BE(8)]
  const isOnItsSide = properties.some(
    ({ type, content }) => type === 'irot' && content.readUInt8(0) % 2 === 1,
  )
  return isOnItsSide ? { width: height, height: width } : { width, height }
}
