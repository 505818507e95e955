import { createHash } from 'node:crypto'
import { contentOf, objectsOf, write, type Line } from './pdf-writer.ts'

/** What passwords are filled up with to 32 bytes. ISO 32000-1, 7.6.3.3. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
/** Printing and copying are not permitted. */
const PERMISSIONS = -64
const ID = Buffer.from('beleg-test-file!')

/** A page under two passwords, that to open it and that to do what else is not permitted (RC4 of 40 bits, revision 2). */
export function lockedPdf(page: readonly Line[], passwords: { user: string; owner: string }): Uint8Array {
  const [user, owner] = [padded(passwords.user), padded(passwords.owner)]
  const forOwner = rc4(md5(owner).subarray(0, 5), user)
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(PERMISSIONS)
  const key = md5(user, forOwner, permissions, ID).subarray(0, 5)
  const forUser = rc4(key, PADDING)
  const lock = `<< /Filter /Standard /V 1 /R 2 /O ${hex(forOwner)} /U ${hex(forUser)} /P ${PERMISSIONS} >>`

  const trailer = `/Encrypt 7 0 R /ID [${hex(ID)} ${hex(ID)}]`
  const [objects, end] = objectsOf(['\0'], { more: [lock], trailer })
  // The content is object 5; its key is that of the file, mixed with its number.
  const content = rc4(
    md5(key, Buffer.from([5, 0, 0, 0, 0])).subarray(0, 10),
    Buffer.from(contentOf(page), 'latin1'),
  )
  objects[0] = objects[0]?.replace('/Lang (de-DE)', '') ?? ''
  objects[4] = `<< /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`
  return write(objects, end)
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)
}

function md5(...parts: readonly Uint8Array[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest()
}

function hex(bytes: Buffer): string {
  return `<${bytes.toString('hex')}>`
}

/** The stream cipher of old PDFs, which the crypto library has given up. */
function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index)
  const at = (index: number) => box[index & 255] ?? 0
  const swap = (a: number, b: number) => {
    const kept = at(a)
    box[a & 255] = at(b)
    box[b & 255] = kept
  }
  for (let a = 0, b = 0; a < 256; a++) swap(a, (b = (b + at(a) + (key[a % key.length] ?? 0)) & 255))
  let [a, b] = [0, 0]
  return Buffer.from(data).map((byte) => {
    a = (a + 1) & 255
    b = (b + at(a)) & 255
    swap(a, b)
    return byte ^ at(at(a) + at(b))
  }) as Buffer
}
