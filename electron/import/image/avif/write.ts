import { box, fullBox, numbers } from './boxes.ts'
import type { Item, Property, Reference } from './items.ts'

/** A file of these items alone, the first of which is the picture: without names, and numbered in their order. */
export function fileOf(items: readonly Item[], references: readonly Reference[]): Buffer {
  const ftyp = box('ftyp', Buffer.from('avif'), numbers([4, 0]), Buffer.from('avifmif1miaf'))
  const around = (start: number) => metaOf(items, references, start)
  const start = ftyp.length + around(0).length + 8
  return Buffer.concat([ftyp, around(start), box('mdat', ...items.map(({ data }) => data))])
}

/** @param start where in the file the data of the first item begins */
function metaOf(items: readonly Item[], references: readonly Reference[], start: number): Buffer {
  const kind = fullBox('hdlr', 0, 0, numbers([4, 0]), Buffer.from('pict'), Buffer.alloc(13))
  return fullBox(
    'meta',
    0,
    0,
    kind,
    fullBox('pitm', 0, 0, numbers([2, 1])),
    placesOf(items, start),
    kindsOf(items),
    ...referencesOf(items, references),
    propertiesOf(items),
  )
}

function placesOf(items: readonly Item[], start: number): Buffer {
  let at = start
  const places = items.map(({ data }, index) => {
    const place = numbers([2, index + 1], [2, 0], [2, 1], [4, at], [4, data.length])
    at += data.length
    return place
  })
  return fullBox('iloc', 0, 0, numbers([2, 0x4400], [2, items.length]), ...places)
}

function kindsOf(items: readonly Item[]): Buffer {
  const kinds = items.map(({ type }, index) =>
    // All but the picture itself are hidden.
    fullBox(
      'infe',
      2,
      index === 0 ? 0 : 1,
      numbers([2, index + 1], [2, 0]),
      Buffer.from(`${type}\0`, 'latin1'),
    ),
  )
  return fullBox('iinf', 0, 0, numbers([2, items.length]), ...kinds)
}

/** A box of what the items say of each other; none where they say nothing. */
function referencesOf(items: readonly Item[], references: readonly Reference[]): Buffer[] {
  const numberOf = new Map(items.map(({ id }, index) => [id, index + 1]))
  const kept = references.flatMap(({ type, from, to }) => {
    const [source, ...targets] = [from, ...to].map((id) => numberOf.get(id))
    if (source === undefined || !/^(?:dimg|auxl|prem)$/u.test(type)) return []
    const known = targets.filter((target) => target !== undefined)
    const ids = known.map((target) => [2, target] as const)
    return known.length === 0 ? [] : [box(type, numbers([2, source], [2, known.length], ...ids))]
  })
  return kept.length === 0 ? [] : [fullBox('iref', 0, 0, ...kept)]
}

function propertiesOf(items: readonly Item[]): Buffer {
  const all = new Map<string, number>()
  const boxes: Buffer[] = []
  const numberOf = ({ type, content }: Property) => {
    const written = box(type, content)
    const key = written.toString('latin1')
    const known = all.get(key)
    if (known !== undefined) return known
    boxes.push(written)
    all.set(key, boxes.length)
    return boxes.length
  }
  const said = items.map(({ properties }, index) => {
    const each = properties.map(
      (property) => [2, (property.essential ? 0x8000 : 0) | numberOf(property)] as const,
    )
    return numbers([2, index + 1], [1, each.length], ...each)
  })
  return box('iprp', box('ipco', ...boxes), fullBox('ipma', 0, 1, numbers([4, items.length]), ...said))
}
