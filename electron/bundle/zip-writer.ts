import { open, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { END, END64, ENTRY, LOCATOR64, MOST_PACKED } from '../../shared/bundle/zip-directory.ts'
import { crc32 } from '../import/crc32.ts'
import { newHash } from './hash.ts'

const LOCAL = 0x04034b50
/** Names are UTF-8. */
const FLAGS = 0x0800
/** 1 January 1980, the earliest a zip knows: the same files make the same bundle. */
const DATE = 0x0021
const ELSEWHERE = 0xffffffff
/** A plain file that its owner may write and everybody read, as a Unix system notes it; and that it is one. */
const PLAIN = 0o100644
const MADE_ON_UNIX = 0x031e

const packed = promisify(deflateRaw)

interface Written {
  name: Buffer
  method: number
  crc: number
  packed: number
  size: number
  offset: number
}

/**
 * Writes a zip file one file after the other, of which only one is in memory. Its comment is the SHA-256 of everything before the
 * comment: the seal, which no byte of the zip can be changed without.
 */
export class ZipWriter {
  readonly #handle: FileHandle
  readonly #hash = newHash()
  readonly #written: Written[] = []
  #at = 0

  private constructor(handle: FileHandle) {
    this.#handle = handle
  }

  /** @param path must not exist. @throws the system's errors */
  static async create(path: string): Promise<ZipWriter> {
    return new ZipWriter(await open(path, 'wx'))
  }

  async add(file: string, content: Uint8Array): Promise<void> {
    const deflated = await packed(content)
    // What packs beyond measure would be taken for a bomb.
    const worth = deflated.length < content.length && content.length <= deflated.length * MOST_PACKED
    const data = worth ? deflated : content
    const entry: Written = {
      name: Buffer.from(file),
      method: worth ? 8 : 0,
      crc: crc32(content),
      packed: data.length,
      size: content.length,
      offset: this.#at,
    }
    this.#written.push(entry)
    await this.#write(Buffer.concat([localHeader(entry), entry.name]))
    await this.#write(data)
  }

  /** Writes the directory and the seal, and makes all of it durable. @returns the length of the file in bytes */
  async finish(): Promise<number> {
    const at = this.#at
    for (const entry of this.#written) await this.#write(directoryEntry(entry))
    await this.#write(endRecords(this.#written.length, at, this.#at - at))
    const seal = this.#hash.hex()
    await this.#handle.writeFile(seal)
    await this.#handle.sync()
    await this.#handle.close()
    return this.#at + seal.length
  }

  /** Gives the file back half-written. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined)
  }

  async #write(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes)
    await this.#handle.writeFile(bytes)
    this.#at += bytes.length
  }
}

function localHeader({ name, method, crc, packed, size }: Written): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(LOCAL, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(FLAGS, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt16LE(DATE, 12)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packed, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  return header
}

function directoryEntry({ name, method, crc, packed, size, offset }: Written): Buffer {
  const far = offset >= ELSEWHERE
  const header = Buffer.alloc(46)
  header.writeUInt32LE(ENTRY, 0)
  header.writeUInt16LE(MADE_ON_UNIX, 4)
  header.writeUInt16LE(far ? 45 : 20, 6)
  header.writeUInt16LE(FLAGS, 8)
  header.writeUInt16LE(method, 10)
  header.writeUInt16LE(DATE, 14)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(packed, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt16LE(far ? 12 : 0, 30)
  header.writeUInt16LE(PLAIN, 40)
  header.writeUInt32LE(far ? ELSEWHERE : offset, 42)
  if (!far) return Buffer.concat([header, name])
  const extra = Buffer.alloc(12)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(8, 2)
  extra.writeBigUInt64LE(BigInt(offset), 4)
  return Buffer.concat([header, name, extra])
}

function endRecords(count: number, at: number, size: number): Buffer {
  const large = count >= 0xffff || at >= ELSEWHERE || size >= ELSEWHERE
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(large ? 0xffff : count, 8)
  end.writeUInt16LE(large ? 0xffff : count, 10)
  end.writeUInt32LE(large ? ELSEWHERE : size, 12)
  end.writeUInt32LE(large ? ELSEWHERE : at, 16)
  // The seal is SHA-256 in hex.
  end.writeUInt16LE(64, 20)
  if (!large) return end
  const end64 = Buffer.alloc(56)
  end64.writeUInt32LE(END64, 0)
  end64.writeBigUInt64LE(44n, 4)
  end64.writeUInt16LE(MADE_ON_UNIX, 12)
  end64.writeUInt16LE(45, 14)
  end64.writeBigUInt64LE(BigInt(count), 24)
  end64.writeBigUInt64LE(BigInt(count), 32)
  end64.writeBigUInt64LE(BigInt(size), 40)
  end64.writeBigUInt64LE(BigInt(at), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(LOCATOR64, 0)
  locator.writeBigUInt64LE(BigInt(at + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([end64, locator, end])
}
