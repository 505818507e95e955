/** A box of an ISO base media file (ISO/IEC 14496-12): its kind and what is in it. */
export interface Box {
  type: string
  content: Buffer
}

/**
 * The boxes that stand one after the other in `data`.
 * @throws RangeError when one goes over the end
 */
export function boxesIn(data: Buffer): Box[] {
  const boxes: Box[] = []
  for (let at = 0; at < data.length;) {
    const short = data.readUInt32BE(at)
    const start = at + (short === 1 ? 16 : 8)
    const end = short === 0 ? data.length : at + (short === 1 ? longAt(data, at + 8) : short)
    if (end < start || end > data.length) throw new RangeError('a box is not whole')
    boxes.push({ type: data.toString('latin1', at + 4, at + 8), content: data.subarray(start, end) })
    at = end
  }
  return boxes
}

/** The content of the one box of a kind; null where there is none, or several. */
export function theBox(boxes: readonly Box[], type: string): Buffer | null {
  const [found, ...more] = boxes.filter((box) => box.type === type)
  return found && more.length === 0 ? found.content : null
}

/** Numbers and texts of a box one after the other; @throws RangeError behind its end. */
export class Fields {
  #at = 0
  readonly #data: Buffer

  constructor(data: Buffer) {
    this.#data = data
  }

  /** An unsigned number of 0 to 8 bytes. */
  number(bytes: number): number {
    const at = this.#at
    this.#at += bytes
    if (bytes === 0) return 0
    return bytes > 6 ? longAt(this.#data, at) : this.#data.readUIntBE(at, bytes)
  }

  /** What a full box begins with. */
  versionAndFlags(): { version: number; flags: number } {
    return { version: this.number(1), flags: this.number(3) }
  }

  /** Four letters. */
  type(): string {
    const at = this.#at
    this.number(4)
    return this.#data.toString('latin1', at, this.#at)
  }

  /** All that was not read. */
  rest(): Buffer {
    return this.#data.subarray(this.#at)
  }
}

/** A box around its parts. */
export function box(type: string, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([numbers([4, content.length + 8]), Buffer.from(type, 'latin1'), content])
}

/** A box that begins with a version and flags. */
export function fullBox(
  type: string,
  version: number,
  flags: number,
  ...parts: readonly Uint8Array[]
): Buffer {
  return box(type, numbers([1, version], [3, flags]), ...parts)
}

/** Unsigned numbers, each with how many bytes it has. */
export function numbers(...all: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    all.map(([bytes, value]) => {
      const part = Buffer.alloc(bytes)
      part.writeUIntBE(value, 0, bytes)
      return part
    }),
  )
}

function longAt(data: Buffer, at: number): number {
  return Number(data.readBigUInt64BE(at))
}
