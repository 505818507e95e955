import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { png } from '../../support/pictures.ts'
import { outlineOf } from './outline.ts'
import { refusal, textsOf } from './sources.ts'

const HEAD = `Received: from a by b\r\nFrom: =?UTF-8?Q?Anna_M=C3=BCller?= <anna@example.org>\r\nSubject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe_vom_Kai?=\r\nDate: Wed, 4 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n`
const read = (message: string, file = 'brief.eml') =>
  parse({ file, bytes: Uint8Array.from(message, (char) => char.charCodeAt(0)) })
const many = (kind: string, ...parts: string[]) =>
  `Content-Type: multipart/${kind}; boundary="${kind}"\r\n\r\n${parts.map((part) => `--${kind}\r\n${part}\r\n`).join('')}--${kind}--\r\n`
const plain = (text: string) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`
const page = (inside: string) =>
  `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${inside}`
const file = (type: string, name: string, content = 'x') =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment;\r\n filename="${name}"\r\n\r\n${content}`

describe('a message that a mail program saved', () => {
  it('is its subject, its sender, when it was sent and what it says, and names the files that came with it', async () => {
    const both = many(
      'alternative',
      plain('Kai'),
      page('<p>Der <b>Kai</b> ist zu.</p><p>Gr=C3=BC=C3=9Fe</p>'),
    )
    const draft = await read(
      HEAD +
        many(
          'mixed',
          both,
          file('application/pdf', 'anlage.pdf'),
          file('text/html', 'seite.html', '<p>Nein'),
        ),
    )
    expect(draft.meta).toMatchObject({
      title: 'Grüße vom Kai',
      authors: ['Anna Müller'],
      published: '2026-11-04T09:00:00.000Z',
    })
    expect(textsOf(draft)).toEqual(['Der Kai ist zu.', 'Grüße'])
    expect(draft.filesLeftOut).toEqual(['anlage.pdf', 'seite.html'])
    expect(draft.importer).toMatch(/ mail$/)
  })

  it.each([
    [
      'without any parts',
      `Content-Type: text/plain; charset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDie Beh=F6rde best=E4tigt =\r\nnichts.`,
      ['Die Behörde bestätigt nichts.'],
    ],
    [
      'in parts around a file',
      many('mixed', plain('Davor.'), file('image/jpeg', 'a.jpg'), plain('Danach.')),
      ['Davor.', 'Danach.'],
    ],
    [
      'whose lines flow',
      'Content-Type: text/plain; format=flowed\r\n\r\nEins \r\nzwei\r\n> Drei\r\n-- \r\nAnna',
      ['Eins zwei', '> Drei', '--', 'Anna'],
    ],
    ['that says nothing of its kind', '\r\nNur Text.', ['Nur Text.']],
  ])('is read %s', async (_, body, texts) => {
    expect(textsOf(await read(HEAD + body))).toEqual(texts)
  })

  it('shows the pictures that stand in it', async () => {
    const image = `Content-Type: image/png; name="kai.png"\r\nContent-ID: <kai@x>\r\nContent-Transfer-Encoding: base64\r\n\r\n${png().toString('base64')}`
    const draft = await read(
      HEAD + many('related', page('<p>Da:</p><img src=3D"cid:kai@x" alt=3D"Kai">'), image),
    )
    expect(outlineOf(draft)).toContain('image (image/png 60x40) Kai')
    expect(draft.filesLeftOut).toEqual([])
  })

  it('is told by its headers where its name does not say so, and refused where it has no text', async () => {
    const mixed = HEAD + many('mixed', plain('Der Kai ist zu.'))
    expect(textsOf(await read(mixed, 'brief'))).toEqual(['Der Kai ist zu.'])
    for (const body of [file('application/pdf', 'a.pdf'), many('mixed', file('application/pdf', 'a.pdf'))])
      expect(await refusal(read(HEAD + body))).toEqual({ code: 'unknown-format', file: 'brief.eml' })
  })
})
