import type { Held } from './image/album.ts'
import type { Zip } from './zip.ts'

/** The largest picture, and all of them together, unpacked, in bytes. */
const LARGEST = 16 * 1024 * 1024
const ALL = 256 * 1024 * 1024

/** Finds pictures by the names of their parts. Those too large to be looked at are not unpacked. */
export function pictureFinder(zip: Zip): (name: string) => Held {
  const found = new Map<string, Held>()
  let read = 0
  const readOne = (name: string): Held => {
    const size = zip.sizeOf(name)
    if (size === null) return null
    if (size > LARGEST || read + size > ALL) return 'too-large'
    read += size
    return zip.read(name)
  }
  return (name) => {
    // One that is shown often is read once.
    const bytes = found.has(name) ? (found.get(name) ?? null) : readOne(name)
    found.set(name, bytes)
    return bytes
  }
}
