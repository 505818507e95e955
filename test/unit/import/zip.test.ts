import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openZip } from '../../../electron/import/zip.ts'
import { refusal } from './sources.ts'

const zipped = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const readAll = (bytes: Uint8Array, limit = 1000) =>
  openZip({ file: 'a.zip', bytes }).readAll(() => true, limit)
const read = async (bytes: Uint8Array, limit?: number) => {
  const parts = readAll(bytes, limit)
  return Object.fromEntries([...parts].map(([name, content]) => [name, new TextDecoder().decode(content)]))
}
const unreadable = { code: 'file-unreadable', file: 'a.zip' }

/** The zip file with a number in its directory changed. */
function changed(bytes: Uint8Array, place: number, value: number, length: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const directory = view.getUint32(copy.length - 6, true)
  if (length === 4) view.setUint32(directory + place, value, true)
  else view.setUint16(directory + place, value, true)
  return copy
}

describe('a zip file', () => {
  it('is read part by part, packed or not, whatever stands around it', async () => {
    const long = 'Kai '.repeat(100)
    const bytes = zipSync({
      'a.xml': strToU8(long),
      'b/c.xml': [strToU8('Süd'), { level: 0 }],
      leer: new Uint8Array(),
    })
    expect(await read(bytes)).toEqual({ 'a.xml': long, 'b/c.xml': 'Süd', leer: '' })
    const commented = Buffer.concat([bytes.subarray(0, -2), Buffer.from([3, 0]), Buffer.from('ABC')])
    expect(await read(commented)).toEqual(await read(bytes))
  })

  it('is refused when its parts are larger together than may be read', async () => {
    const bytes = zipped({ a: 'x'.repeat(600), b: 'y'.repeat(600) })
    expect(await refusal(read(bytes))).toEqual({ code: 'file-too-large', file: 'a.zip' })
    expect(await refusal(read(bytes, 1200))).toBe('read')
  })

  it('is refused when a part is larger or smaller than it says', async () => {
    const bytes = zipped({ a: 'x'.repeat(600) })
    for (const size of [10, 599, 601, 0])
      expect(await refusal(read(changed(bytes, 24, size)))).toEqual(unreadable)
  })

  it('is refused when a part was changed', async () => {
    const bytes = zipSync({ a: [strToU8('bis zu 9.000'), { level: 0 }] })
    const at = Buffer.from(bytes).indexOf('9.000')
    bytes[at] = '8'.charCodeAt(0)
    expect(await refusal(read(bytes))).toEqual(unreadable)
  })

  it('is refused when its numbers stand in a record for larger files, or lead outside it', async () => {
    const bytes = zipped({ a: 'x'.repeat(600) })
    for (const place of [20, 24, 42]) {
      expect(await refusal(read(changed(bytes, place, 0xffffffff)))).toEqual(unreadable)
      expect(await refusal(read(changed(bytes, place, 0x7fffffff), 0xffffffff))).toEqual(unreadable)
    }
  })

  it.each(['../a.xml', 'a/../../b.xml', '/etc/passwd', 'C:/a.xml', '..\\a.xml'])(
    'is refused when a name leads elsewhere: %s',
    async (name) => {
      expect(await refusal(read(zipped({ [name]: 'x' })))).toEqual(unreadable)
    },
  )

  it('is refused when a name is there twice', async () => {
    const bytes = Buffer.from(zipped({ 'a.xml': 'eins', 'b.xml': 'zwei' }))
    bytes.write('a.xml', bytes.lastIndexOf('b.xml'))
    expect(await refusal(read(bytes))).toEqual(unreadable)
  })

  it('is refused when a part is locked or packed in an unknown way', async () => {
    const bytes = zipped({ a: 'x'.repeat(600) })
    expect(await refusal(read(changed(bytes, 8, 1, 2)))).toEqual({ code: 'file-encrypted', file: 'a.zip' })
    expect(await refusal(read(changed(bytes, 10, 12, 2)))).toEqual(unreadable)
  })
})
