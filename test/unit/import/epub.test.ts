import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { BelegError } from '../../../shared/errors.ts'
import { png } from '../../support/pictures.ts'
import { epub, opf, page } from './epub-writer.ts'
import { refusal, textsOf } from './sources.ts'

const read = (bytes: Uint8Array, file = 'hafen.epub') => parse({ file, bytes })

describe('an EPUB', () => {
  it('has its chapters in the order of reading, without the table of contents', async () => {
    const draft = await read(epub())
    expect(draft.blocks.map(({ type, text }) => [type, text])).toEqual([
      ['heading', 'Erstens'],
      ['paragraph', 'Die größten Schiffe warten.'],
      ['cell', 'Jahr'],
      ['cell', '2021'],
      ['heading', 'Zweitens'],
      ['cell', 'Kai'],
      ['cell', 'Süd'],
    ])
    expect(draft.blocks[1]?.marks).toEqual([{ start: 4, end: 11, type: 'bold' }])
    expect(draft.blocks.flatMap((block) => (block.type === 'cell' ? [block.table] : []))).toEqual([
      0, 0, 1, 1,
    ])
  })

  it('says who wrote and published it, and when', async () => {
    expect((await read(epub())).meta).toEqual({
      title: 'Der Hafen',
      authors: ['Ada Öhm', 'Bo Lind'],
      publisher: 'Altmark Verlag',
      published: '2021-03-04',
      language: 'de-DE',
      url: '',
    })
  })

  it('has the title that is said to be the main one, wherever it stands', async () => {
    const more =
      '<dc:title id="m">Die Hafenstadt</dc:title><meta refines="#m" property="title-type">main</meta>'
    expect((await read(epub({ 'OEBPS/buch.opf': opf(['a'], more) }))).meta).toMatchObject({
      title: 'Die Hafenstadt',
    })
  })

  it('is read in the encoding that a chapter states, as old books do', async () => {
    const [before, after] = page('<p>|</p>').replace('?>', ' encoding="windows-1251"?>').split('|')
    const chapter = Buffer.concat([
      Buffer.from(before ?? ''),
      Buffer.from([0xcc, 0xe8, 0xf0]),
      Buffer.from(after ?? ''),
    ])
    const bytes = epub({ 'OEBPS/buch.opf': opf(['a']), 'OEBPS/text/kapitel1.xhtml': chapter })
    expect(textsOf(await read(bytes))).toEqual(['Мир'])
  })

  it('leaves out the numbers of the pages it was printed on', async () => {
    const body =
      '<p>Bis zu 14.<span epub:type="pagebreak" id="p12">12</span>000 t<span role="doc-pagebreak">13</span></p>'
    const book = epub({ 'OEBPS/buch.opf': opf(['a']), 'OEBPS/text/kapitel1.xhtml': page(body) })
    expect(textsOf(await read(book))).toEqual(['Bis zu 14.000 t'])
  })

  it('raises the numbers of notes, which only a style sheet would', async () => {
    const body =
      '<p>Bis zu 14.000<a epub:type="noteref" href="#n">1</a> t, 30<a role="doc-noteref" href="#n"><sup>2</sup></a> Schiffe</p>'
    expect(
      textsOf(await read(epub({ 'OEBPS/buch.opf': opf(['a']), 'OEBPS/text/kapitel1.xhtml': page(body) }))),
    ).toEqual(['Bis zu 14.000¹ t, 30² Schiffe'])
  })

  it('shows a picture as often as it stands in the book', async () => {
    const ornament = '<img src="../zierde.png"/>'
    const large = Buffer.concat([png(), Buffer.alloc(12 * 1024 * 1024)])
    const draft = await read(
      epub({
        'OEBPS/buch.opf': opf(['a']),
        'OEBPS/text/kapitel1.xhtml': page(`<p>Erstens</p>${ornament.repeat(25)}`),
        'OEBPS/zierde.png': large,
      }),
    )
    expect(draft.imagesLeftOut).toEqual({})
    expect(draft.blocks.filter(({ type }) => type === 'image')).toHaveLength(25)
  })

  it('finds a chapter whatever way its name is composed in', async () => {
    const name = 'OEBPS/text/kapitel1.xhtml'
    const [here, there] = ['Größe'.normalize('NFC'), 'Größe'.normalize('NFD')]
    for (const [written, packed] of [
      [here, there],
      [there, here],
    ] as const) {
      const book = epub({
        'OEBPS/buch.opf': opf(['a']).replace('kapitel1', encodeURIComponent(written)),
        [name.replace('kapitel1', packed)]: page('<h1>Erstens</h1>'),
      })
      expect(textsOf(await read(book))).toEqual(['Erstens'])
    }
  })

  it('shows its pictures, found from where the chapter stands', async () => {
    const body =
      '<h1>Erstens</h1><img src="../bilder/kai%201.png" alt="Der Kai"/><img src="http://127.0.0.1/fern.png" alt="Fern"/>'
    const draft = await read(
      epub({ 'OEBPS/text/kapitel1.xhtml': page(body), 'OEBPS/bilder/kai 1.png': png() }),
    )
    expect(draft.blocks.slice(0, 3)).toMatchObject([
      { type: 'heading' },
      { type: 'image', text: 'Der Kai', image: { width: 60 } },
      { type: 'image', text: 'Fern', image: { leftOut: 'not-embedded' } },
    ])
    expect(draft.images).toHaveLength(1)
  })

  it('of the second version leaves out the contents its guide names, and keeps notes where they stand', async () => {
    const old = `<package xmlns:dc="d" xmlns:opf="o" version="2.0"><metadata><dc:title>Alt</dc:title><dc:creator opf:role="trl">Cem Ay</dc:creator><dc:creator opf:role="aut">Ada Öhm</dc:creator></metadata><manifest><item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="t" href="inhalt.xhtml" media-type="application/xhtml+xml"/><item id="a" href="text/kapitel1.xhtml" media-type="application/xhtml+xml"/></manifest><spine toc="n"><itemref idref="t"/><itemref idref="a"/></spine><guide><reference type="toc" href="inhalt.xhtml"/></guide></package>`
    const note =
      '<p>Der Kai<sup><a href="#n1">1</a></sup> ist zu.</p><aside epub:type="footnote" id="n1"><p>1 Laut Behörde.</p></aside>'
    const draft = await read(
      epub({
        'OEBPS/buch.opf': old,
        'OEBPS/inhalt.xhtml': page('<h1>Inhalt</h1><p>Erstens</p>'),
        'OEBPS/text/kapitel1.xhtml': page(note),
      }),
    )
    expect(textsOf(draft)).toEqual(['Der Kai¹ ist zu.', '1 Laut Behörde.'])
    expect(draft.meta).toMatchObject({ title: 'Alt', authors: ['Ada Öhm'] })
  })

  it('with fixed pages is read page by page', async () => {
    const fixed = (text: string) =>
      page(`<div style="position:absolute;left:4em;top:9em"><span>${text}</span></div>`)
    const draft = await read(
      epub({
        'OEBPS/text/kapitel1.xhtml': fixed('Linke Seite.'),
        'OEBPS/text/kapitel 2.xhtml': fixed('Rechte Seite.'),
      }),
    )
    expect(textsOf(draft)).toEqual(['Linke Seite.', 'Rechte Seite.'])
  })

  it('is known by its content, whatever it is called', async () => {
    expect(textsOf(await read(epub(), 'umbenannt.zip'))[0]).toBe('Erstens')
  })
})

describe('an EPUB that cannot be read', () => {
  const lock = (algorithm: string, part: string) => ({
    'META-INF/encryption.xml': `<encryption xmlns:enc="e"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${part}"/></enc:CipherData></enc:EncryptedData></encryption>`,
  })
  const AES = 'http://www.w3.org/2001/04/xmlenc#aes128-cbc'

  it('is refused when its text is locked, but not for its fonts', async () => {
    expect(await refusal(read(epub(lock(AES, 'OEBPS/text/kapitel%202.xhtml'))))).toEqual({
      code: 'file-encrypted',
      file: 'hafen.epub',
    })
    const font = 'http://www.idpf.org/2008/embedding'
    expect(await refusal(read(epub(lock(font, 'OEBPS/schrift.otf'))))).toBe('read')
    expect(await refusal(read(epub(lock(AES, 'OEBPS/ton.mp3'))))).toBe('read')
  })

  it('is refused when a chapter is missing or lies outside it', async () => {
    for (const files of [
      { 'OEBPS/buch.opf': opf(['a', 'out']) },
      { 'OEBPS/buch.opf': opf(['out']) },
      { 'META-INF/container.xml': '<container/>' },
    ])
      expect(await refusal(read(epub(files)))).toEqual({ code: 'file-unreadable', file: 'hafen.epub' })
  })

  it('is refused when it unpacks to more than any book has, or is no book', async () => {
    const bomb = epub({ 'OEBPS/text/kapitel1.xhtml': page('Kai '.repeat(20 * 1024 * 1024)) })
    expect(await refusal(read(bomb))).toEqual({ code: 'file-too-large', file: 'hafen.epub' })
    for (const bytes of [strToU8('PK\u0003\u0004'), strToU8('Text')])
      expect(await refusal(read(bytes))).toEqual({ code: 'file-unreadable', file: 'hafen.epub' })
    expect(await refusal(read(epub({ 'OEBPS/buch.opf': opf([]) })))).toMatchObject({ code: 'empty-text' })
  })

  it('throws nothing but errors of ours when it is cut or changed anywhere', async () => {
    const whole = epub()
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.array(change, { maxLength: 6 }), async (end, changes) => {
        const bytes = whole.slice(0, changes.length === 0 ? end : whole.length)
        for (const [at, byte] of changes) bytes[at] = byte
        const result = await read(bytes).catch((error: unknown) => error)
        expect(result instanceof BelegError || !(result instanceof Error)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
