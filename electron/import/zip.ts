import { inflateRawSync } from 'node:zlib'
import { BelegError } from '../../shared/errors.ts'
import { crc32 } from './crc32.ts'
import type { Source } from './draft.ts'
import { zipDirectory, type ZipEntry } from './zip-directory.ts'

const LOCAL = 0x04034b50

/** A zip file whose directory has been read, and nothing else of it. */
export interface Zip {
  names: readonly string[]
  /** As the directory states it, in bytes unpacked; null without such a part. */
  sizeOf(name: string): number | null
  /** @throws BelegError `file-encrypted`, `file-unreadable` */
  read(name: string): Uint8Array | null
  /**
   * The parts that are `wanted`, by their names. Sizes are added up before anything is unpacked.
   * @param limit in bytes, of all of them together
   * @throws BelegError `file-encrypted`, `file-too-large`, `file-unreadable`
   */
  readAll(wanted: (name: string) => boolean, limit: number): ReadonlyMap<string, Uint8Array>
}

/**
 * Opens a zip file. A part that turns out other than the directory says, in size or in content, is damaged.
 * @throws BelegError `file-too-large`, `file-unreadable`
 */
export function openZip(source: Source): Zip {
  const entries = new Map(zipDirectory(source).map((entry) => [entry.name, entry]))
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.size ?? null,
    read(name) {
      const entry = entries.get(name)
      return entry ? unpacked(source, entry) : null
    },
    readAll(wanted, limit) {
      const found = [...entries.values()].filter(({ name }) => !name.endsWith('/') && wanted(name))
      if (found.reduce((sum, { size }) => sum + size, 0) > limit)
        throw new BelegError('file-too-large', { file: source.file })
      return new Map(found.map((entry) => [entry.name, unpacked(source, entry)]))
    },
  }
}

function unpacked({ file, bytes }: Source, entry: ZipEntry): Uint8Array {
  const { method, encrypted, crc, packed, size, offset } = entry
  if (encrypted) throw new BelegError('file-encrypted', { file })
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (view.getUint32(offset, true) !== LOCAL) throw new Error('there is no part where the directory says')
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (start + packed > bytes.length) throw new Error('a part reaches beyond the end')
    const content = contentOf(bytes.subarray(start, start + packed), method, size)
    if (content.length !== size || crc32(content) !== crc)
      throw new Error('a part is not what the directory says')
    return content
  } catch (error) {
    throw new BelegError('file-unreadable', { file }, { cause: error })
  }
}

function contentOf(packed: Uint8Array, method: number, size: number): Uint8Array {
  if (method === 0) return packed.slice()
  if (method !== 8) throw new Error(`unknown method ${method}`)
  return size === 0 ? new Uint8Array() : inflateRawSync(packed, { maxOutputLength: size })
}
