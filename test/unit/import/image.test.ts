import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Album, settleImages } from '../../../electron/import/image/album.ts'
import { cleaned } from '../../../electron/import/image/cleaned.ts'
import type { Block } from '../../../shared/model/block.ts'
import { avif, avifGrid, avifTransparent, avifWithPlace } from '../../support/avif.ts'
import {
  gif,
  jpeg,
  jpegOnItsSide,
  png,
  pngChunk,
  webp,
  webpLossless,
  webpWithExif,
} from '../../support/pictures.ts'

const text = pngChunk('tEXt', 'Comment\0GPS 52.5 N 13.4 E')
const tail = (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('GPS after the end')])
const comment = Buffer.from('\u0021\u00fe\u0011GPS 52.5 N 13.4 E\0', 'latin1')

describe('a picture', () => {
  it.each([
    ['PNG', png(), 'image/png'],
    ['GIF', gif(), 'image/gif'],
    ['JPEG', jpeg, 'image/jpeg'],
    ['WebP', webp, 'image/webp'],
    ['WebP without loss', webpLossless, 'image/webp'],
    ['AVIF', avif, 'image/avif'],
    ['AVIF that is transparent', avifTransparent, 'image/avif'],
  ])('in %s is known by its content and stays as it is', (_, bytes, mime) => {
    expect(cleaned(bytes)).toEqual({ mime, width: 60, height: 40, bytes })
  })

  it.each([
    ['PNG', png(60, 40, undefined, [text]), png()],
    ['PNG with a tail', tail(png()), png()],
    ['PNG with frames', png(60, 40, undefined, [pngChunk('acTL', '\0\0\0\u0001\0\0\0\0')]), png()],
    ['GIF', gif([comment]), gif()],
    ['GIF with a tail', tail(gif()), gif()],
    ['WebP', webpWithExif(), webp],
    ['JPEG with a tail', tail(jpeg), jpeg],
    ['AVIF', avifWithPlace, avif],
  ])('in %s loses what nobody sees', (_, bytes, clean) => {
    expect(cleaned(bytes)?.bytes).toEqual(clean)
  })

  it('in JPEG loses its place but not its upper side', () => {
    const { bytes, ...size } = cleaned(jpegOnItsSide()) ?? { bytes: Buffer.alloc(0) }
    expect(size).toEqual({ mime: 'image/jpeg', width: 40, height: 60 })
    const content = Buffer.from(bytes).toString('latin1')
    expect(content).not.toContain('GPS')
    expect(content).toContain('\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006')
    // What was cleaned stays as it is when it is cleaned once more.
    expect(cleaned(bytes)).toEqual({ bytes, ...size })
  })

  it('in JPEG is shown as far as its data goes', () => {
    expect(cleaned(jpeg.subarray(0, -40))).toMatchObject({ width: 60, height: 40 })
    expect(cleaned(jpeg.subarray(0, 200))).toBeNull()
  })

  it.each([
    ['nothing', ''],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['only a signature', '\u0089PNG\r\n\u001a\n'],
    ['a bitmap', 'BM\0\0\0\0'],
    ['the beginning of a JPEG', '\u00ff\u00d8\u00ff'],
    ['a GIF without frames', 'GIF89a\u003c\0\u0028\0\0\0\0\u003b'],
  ])('is not %s', (_, content) => {
    expect(cleaned(Buffer.from(content, 'latin1'))).toBeNull()
  })

  it('in AVIF may be put together from others, but is no film and has all of its data', () => {
    expect(cleaned(avifGrid)).toEqual({ mime: 'image/avif', width: 256, height: 128, bytes: avifGrid })
    const film = Buffer.from('\0\0\0\u0008moov', 'latin1')
    for (const bytes of [Buffer.concat([avif, film]), avif.subarray(0, -1), avifGrid.subarray(0, 200)])
      expect(cleaned(bytes)).toBeNull()
  })

  it('in PNG that lacks something it needs, or has something nobody knows, is none', () => {
    for (const bytes of [png().subarray(0, -12), png(60, 40, undefined, [pngChunk('ABCD', '')])])
      expect(cleaned(bytes)).toBeNull()
  })
})

test('any change of a picture gives a picture that is clean, or none', () => {
  const all = [
    png(60, 40, undefined, [text]),
    gif([comment]),
    jpegOnItsSide(),
    webpWithExif(),
    avifWithPlace,
    avifTransparent,
    avifGrid,
  ]
  const change = fc.tuple(fc.nat({ max: 1500 }), fc.nat({ max: 255 }))
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.array(change, { maxLength: 6 }),
      fc.nat(),
      (bytes, changes, cut) => {
        const broken = Buffer.from(bytes)
        for (const [at, value] of changes) broken[at % broken.length] = value
        const clean = cleaned(cut % 3 === 0 ? broken.subarray(0, cut % broken.length) : broken)
        expect(clean && cleaned(clean.bytes)).toEqual(clean)
      },
    ),
    { numRuns: 4000 },
  )
})

describe('an album', () => {
  it('takes in pictures, each once, and says why not', () => {
    const album = new Album()
    const first = album.take(png())
    expect(first).toEqual({
      sha256: expect.stringMatching(/^[\da-f]{64}$/),
      mime: 'image/png',
      width: 60,
      height: 40,
    })
    expect(album.take(Buffer.from(png()))).toEqual(first)
    expect(album.take(null)).toEqual({ leftOut: 'not-embedded' })
    expect(album.take(Buffer.from('<svg/>'))).toEqual({ leftOut: 'unsupported' })
    expect(album.take(Buffer.alloc(17 * 1024 * 1024))).toEqual({ leftOut: 'too-large' })
    expect(album.images).toHaveLength(1)
  })

  it('refuses pictures of more pixels than a window can hold', () => {
    const bomb = png(1, 1)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    expect(new Album().take(bomb)).toEqual({ leftOut: 'too-large' })
  })

  it('is cut to what an article has; a picture that is left out keeps its words', () => {
    const album = new Album()
    const blocks = Array.from({ length: 310 }, (_, index): Block => {
      const image = album.take(png(8, 8, [index % 256, index >> 8, 0]))
      return { type: 'image', image, alt: '', text: index % 2 ? `Bild ${index}` : '', marks: [] }
    })
    const shown = settleImages([...blocks, blocks[0]!], album.images)
    expect(shown.images).toHaveLength(300)
    expect(shown.leftOut).toEqual({ 'too-many': 10 })
    // The five without words are gone; the first one may be shown again.
    expect(shown.blocks).toHaveLength(306)
    expect(shown.blocks.at(-1)).toEqual(blocks[0])
  })
})
