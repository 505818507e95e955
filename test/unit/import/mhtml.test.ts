import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { png } from '../../support/pictures.ts'
import { refusal, textsOf, utf8 } from './sources.ts'

const read = (message: string, file = 'page.mhtml') =>
  parse({ file, bytes: Uint8Array.from(message, (char) => char.charCodeAt(0)) })

const message = (part: string, type = 'multipart/related; type="text/html"; boundary="----B=_1"') =>
  `From: <Saved by Blink>\r\nDate: Sun, 13 Jul 2025 10:00:00 +0200\r\nSnapshot-Content-Location: https://example.org/n/hafen\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: ${type.replace('; boundary', ';\r\n\tboundary')}\r\n\r\n\r\n------B=_1\r\n${part}\r\n------B=_1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------B=_1--\r\n`

const page = '<html><body><p>Größe – „ja“ <a href="/kai">Kai</a></p></body></html>'
const encoded = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replace(/(.{72})/gu, '$1=\r\n')

describe('a web page in one MIME message', () => {
  it.each([
    [
      'quoted-printable',
      `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${encoded(utf8(page))}`,
    ],
    [
      'base64',
      `Content-Type: text/html; charset="UTF-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page).toString('base64')}`,
    ],
    [
      'eight bits of Windows-1252',
      'Content-Type: text/html; charset="windows-1252"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<p>Gr\u00f6\u00dfe \u0096 \u0084ja\u0093 <a href="/kai">Kai</a>',
    ],
  ])('is read from %s', async (_, part) => {
    const draft = await read(message(part))
    expect(textsOf(draft)).toEqual(['Größe – „ja“ Kai'])
    expect(draft.meta.url).toBe('https://example.org/n/hafen')
    expect(draft.savedAt).toBe('2025-07-13T08:00:00.000Z')
    expect(draft.blocks[0]?.marks).toMatchObject([{ type: 'link', href: 'https://example.org/kai' }])
    expect(draft.importer).toMatch(/ mhtml$/)
  })

  it('is found by its headers, and inside another part', async () => {
    const inner =
      'Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nnicht\r\n--in\r\nContent-Type: text/html\r\n\r\n<p>Innen</p>\r\n--in--'
    expect(textsOf(await read(message(inner), ''))).toEqual(['Innen'])
  })

  it.each([
    ['Lage am Hafen', 'Lage am Hafen'],
    ['=?utf-8?Q?Gr=C3=B6=C3=9Fe_am_Hafen?=', 'Größe am Hafen'],
    ['=?UTF-8?B?TGFnZSBhbSDD?=\r\n =?UTF-8?B?nGJlcmdhbmc=?= 2', 'Lage am Übergang 2'],
    ['=?iso-8859-1?q?Gr=F6=DFe?=', 'Größe'],
    ['=?utf-8?B?S2Fp?= =?utf-8?B?IGE=?= =?utf-8?Q?m_S=C3=BCd?=', 'Kai am Süd'],
  ])('is called by its subject where the page has no title: %s', async (subject, title) => {
    const mail = (inside: string) =>
      read(
        message(`Content-Type: text/html\r\n\r\n${inside}<p>Innen</p>`).replace(
          'Subject: x',
          `Subject: ${subject}`,
        ),
      )
    expect((await mail('')).meta.title).toBe(title)
    expect((await mail('<title>Kai</title>')).meta.title).toBe('Kai')
  })

  it('is refused with its name when there is no page in it, or it is cut', async () => {
    const none = message('Content-Type: text/plain\r\n\r\nx')
    for (const text of [none, none.slice(0, 60), 'Kein Brief'])
      expect(await refusal(read(text))).toMatchObject({ code: 'unknown-format', file: 'page.mhtml' })
  })

  it('is read as far as it goes when its end is missing', async () => {
    const whole = message('Content-Type: text/html\r\n\r\n<p>Kai eins</p><p>Kai zwei</p>')
    expect(textsOf(await read(whole.slice(0, whole.indexOf(' zwei'))))).toEqual(['Kai eins', 'Kai'])
  })

  it('brings the pictures along that were saved with the page, by address and by name', async () => {
    const image = (header: string) =>
      `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n${header}\r\n\r\n${png().toString('base64')}`
    const page =
      'Content-Type: text/html\r\n\r\n<p>Da</p><img src="/bild/kai.png" alt="Kai"><img src="cid:kran@x" alt="Kran"><img srcset="https://example.org/fehlt.png 2x" alt="Boot">'
    const parts = [
      page,
      image('Content-Location: https://example.org/bild/kai.png'),
      image('Content-ID: <kran@x>'),
    ]
    const draft = await read(message(parts.join('\r\n------B=_1\r\n')))
    expect(draft.blocks.map((block) => block.type === 'image' && 'sha256' in block.image)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(draft.images).toHaveLength(1)
    expect(draft.imagesLeftOut).toEqual({ 'not-embedded': 1 })
  })
})
