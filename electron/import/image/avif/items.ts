import { boxesIn, Fields, theBox, type Box } from './boxes.ts'

/** What a picture in a file consists of (ISO/IEC 23008-12): coded pixels, or how they are put together. */
export interface Item {
  id: number
  type: string
  data: Buffer
  properties: readonly Property[]
}

/** What is said of an item. A reader that does not know what is `essential` must not show the item. */
export interface Property extends Box {
  essential: boolean
}

/** That one item needs, belongs to or describes others. */
export interface Reference {
  type: string
  from: number
  to: readonly number[]
}

export interface Items {
  primary: number
  byId: ReadonlyMap<number, Item>
  references: readonly Reference[]
}

/**
 * The items of a file, from the content of its `meta` box. Null where a part is missing or the data is not in the file.
 * @throws RangeError where something is said to be behind the end
 */
export function itemsIn(file: Buffer, meta: Buffer): Items | null {
  const boxes = boxesIn(meta.subarray(4))
  const [pitm, iinf, iloc, iprp] = ['pitm', 'iinf', 'iloc', 'iprp'].map((type) => theBox(boxes, type))
  if (!pitm || !iinf || !iloc || !iprp) return null
  const data = dataOf(iloc, file, theBox(boxes, 'idat'))
  const properties = propertiesOf(iprp)
  const byId = new Map<number, Item>()
  for (const [id, type] of typesOf(iinf)) {
    const content = data.get(id)
    if (content) byId.set(id, { id, type, data: content, properties: properties.get(id) ?? [] })
  }
  return { primary: primaryOf(pitm), byId, references: referencesOf(theBox(boxes, 'iref')) }
}

function primaryOf(pitm: Buffer): number {
  const fields = new Fields(pitm)
  return fields.number(fields.versionAndFlags().version === 0 ? 2 : 4)
}

/** The kind of each item that has one and is not locked. */
function* typesOf(iinf: Buffer): Generator<[id: number, type: string]> {
  const list = new Fields(iinf)
  list.number(list.versionAndFlags().version === 0 ? 2 : 4)
  for (const { content } of boxesIn(list.rest())) {
    const fields = new Fields(content)
    const { version } = fields.versionAndFlags()
    if (version < 2) continue
    const id = fields.number(version === 2 ? 2 : 4)
    const isLocked = fields.number(2) !== 0
    if (!isLocked) yield [id, fields.type()]
  }
}

const IN_FILE = 0
const IN_BOX = 1

/** The bytes of each item that are in this file; all of them together have no more than the file. */
function dataOf(iloc: Buffer, file: Buffer, idat: Buffer | null): Map<number, Buffer> {
  const fields = new Fields(iloc)
  const { version } = fields.versionAndFlags()
  const sizes = fields.number(2)
  const [offsetSize = 0, lengthSize = 0, baseSize = 0, indexSize = 0] = [12, 8, 4, 0].map(
    (bits) => (sizes >> bits) & 15,
  )
  const found = new Map<number, Buffer>()
  let room = file.length
  for (let left = fields.number(version < 2 ? 2 : 4); left > 0; left--) {
    const id = fields.number(version < 2 ? 2 : 4)
    const method = version === 0 ? IN_FILE : fields.number(2) & 15
    const isElsewhere = fields.number(2) !== 0
    const base = fields.number(baseSize)
    const source = method === IN_FILE ? file : method === IN_BOX ? idat : null
    const parts: Buffer[] = []
    for (let extents = fields.number(2); extents > 0; extents--) {
      if (version > 0) fields.number(indexSize)
      const start = base + fields.number(offsetSize)
      const length = fields.number(lengthSize)
      if (source === null) continue
      const end = length === 0 ? source.length : start + length
      if (start > end || end > source.length || (room -= end - start) < 0)
        throw new RangeError('not all data is there')
      parts.push(source.subarray(start, end))
    }
    if (source !== null && !isElsewhere) found.set(id, Buffer.concat(parts))
  }
  return found
}

/** What is said of each item, in the order in which it is to be applied. */
function propertiesOf(iprp: Buffer): Map<number, Property[]> {
  const boxes = boxesIn(iprp)
  const all = boxesIn(theBox(boxes, 'ipco') ?? Buffer.alloc(0))
  const found = new Map<number, Property[]>()
  for (const { content } of boxes.filter(({ type }) => type === 'ipma')) {
    const fields = new Fields(content)
    const { version, flags } = fields.versionAndFlags()
    const bytes = (flags & 1) === 0 ? 1 : 2
    const mark = bytes === 1 ? 0x80 : 0x8000
    for (let left = fields.number(4); left > 0; left--) {
      const id = fields.number(version === 0 ? 2 : 4)
      const ofItem = found.get(id) ?? []
      for (let more = fields.number(1); more > 0; more--) {
        const value = fields.number(bytes)
        const property = all[(value & (mark - 1)) - 1]
        if (property) ofItem.push({ ...property, essential: (value & mark) !== 0 })
      }
      found.set(id, ofItem)
    }
  }
  return found
}

function referencesOf(iref: Buffer | null): Reference[] {
  if (iref === null) return []
  const fields = new Fields(iref)
  const bytes = fields.versionAndFlags().version === 0 ? 2 : 4
  return boxesIn(fields.rest()).map(({ type, content }) => {
    const ids = new Fields(content)
    const from = ids.number(bytes)
    return { type, from, to: Array.from({ length: ids.number(2) }, () => ids.number(bytes)) }
  })
}
