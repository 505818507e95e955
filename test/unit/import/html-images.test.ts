import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { textOf } from '../../../shared/model/block.ts'
import { dataUrl, gif, jpeg, png } from '../../support/pictures.ts'
import { outlineOf } from './outline.ts'
import { utf8 } from './sources.ts'

const picture = dataUrl(png())
const draftOf = (body: string, head = '') =>
  parse({ file: 'page.html', bytes: utf8(`<!doctype html><head>${head}</head><body>${body}`) })
/** The blocks of a page that is nothing but this, as lines. */
const linesIn = async (body: string, head = '') =>
  outlineOf(await draftOf(body, head))
    .split('\n')
    .slice(9, -1)

describe('the pictures of a page', () => {
  it('come with it when they are in it, each once and clean', async () => {
    const noted = dataUrl(Buffer.concat([jpeg, Buffer.from('GPS')]), 'image/jpeg')
    const draft = await draftOf(
      `<p>Da</p><img src="${picture}" alt="Kai"><img src="${picture}"><img src="${noted}" alt=" Ein\n Kran ">`,
    )
    expect(draft.images.map(({ mime, width, height }) => [mime, width, height])).toEqual([
      ['image/png', 60, 40],
      ['image/jpeg', 60, 40],
    ])
    expect(draft.images[1]?.bytes).toEqual(jpeg)
    expect(textOf(draft.blocks)).toBe('Da\nKai\n\nEin Kran')
    expect(draft.imagesLeftOut).toEqual({})
  })

  it('come also where the page leaves it open how large they are', async () => {
    const draft = await draftOf(`<p>Da</p><img alt=Kai width="" height="" src="${picture}">`)
    expect(draft.images).toHaveLength(1)
  })

  it('are told by their content, however they are written down', async () => {
    const hex = Array.from(gif(), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
    for (const address of [
      `data:text/plain;charset=x;base64,${png().toString('base64')}`,
      `data:image/gif,${hex}`,
      picture.replace(/(.{60})/gu, '$1\n'),
    ])
      expect(await linesIn(`<p>Da</p><img alt=Kai src="${address}">`)).toEqual([
        'p Da',
        expect.stringMatching(/^image \(image\/(?:png|gif) 60x40\) Kai$/),
      ])
  })

  it('that are not in it leave their words, and are counted', async () => {
    const draft = await draftOf(
      `<p>Da</p><img src="https://example.org/a.jpg" alt="Kai"><img src="b.jpg"><img src="data:image/svg+xml,<svg/>" alt="Karte"><img src="data:image/png;base64,xx">`,
    )
    expect(draft.imagesLeftOut).toEqual({ 'not-embedded': 2, unsupported: 2 })
    expect(draft.images).toEqual([])
    expect(textOf(draft.blocks)).toBe('Da\nKai\nKarte')
  })

  it('have their caption as text, before them or after', async () => {
    expect(
      await linesIn(
        `<figure><img src="${picture}" alt="Kran"><figcaption><p>Der <i>Kai</i> am Montag</p><p>Foto: Amt</p></figcaption></figure>` +
          `<figure><figcaption>Zuvor</figcaption><img src="${picture}" alt="zuvor"></figure>` +
          `<figure><img src="${picture}" alt="eins"><img src="${picture}" alt="zwei"><figcaption>Zwei Kräne</figcaption></figure>` +
          `<figure><figure><img src="${picture}"><figcaption>innen</figcaption></figure><figcaption>außen</figcaption></figure>` +
          '<figure><figcaption>Nur Text</figcaption><pre>a</pre></figure><figcaption>verloren</figcaption>',
      ),
    ).toEqual([
      'image (image/png 60x40, Kran) Der _Kai_ am Montag Foto: Amt',
      'image (image/png 60x40, zuvor) Zuvor',
      'image (image/png 60x40) eins',
      'image (image/png 60x40, zwei) Zwei Kräne',
      'image (image/png 60x40) innen',
      'p außen',
      'p Nur Text',
      'code a',
      'p verloren',
    ])
  })

  it('do not cut a line, a table or a heading in two', async () => {
    expect(
      await linesIn(
        `<p>Vor <img src="${picture}" alt="Kai"> nach</p><h2>Kopf <img src="${picture}" alt="Kran"></h2>` +
          `<table><tr><th>a<td><img src="${picture}" alt="Boot"></tr><tr><td>b<td>c</table><ul><li><img src="${picture}" alt="Schiff">Punkt</ul>`,
      ),
    ).toEqual([
      'p Vor nach',
      'image (image/png 60x40) Kai',
      'h2 Kopf',
      'image (image/png 60x40) Kran',
      'th 0:0:0 a',
      'td 0:0:1',
      'td 0:1:0 b',
      'td 0:1:1 c',
      'image (image/png 60x40) Boot',
      'image (image/png 60x40) Schiff',
      '- Punkt',
    ])
  })

  it('that stand for a word are that word, and those that take up room are nothing', async () => {
    const dot = dataUrl(png(1, 1))
    expect(
      await linesIn(
        `<p>Gut <img class=emoji alt="😀" src="https://e.example/1.png"> so <img src="${picture}" width=16 height=16 alt="(neu)"> und <img src="x.png" alt="E = mc²"> hier` +
          `<img src="${dot}" alt="x"><img src="https://t.example/p" width=1 height=1 alt=y></p>`,
      ),
    ).toEqual(['p Gut 😀 so (neu) und E = mc² hier'])
  })

  it('are found where SingleFile keeps those that are shown twice, and in what a picture offers', async () => {
    const variable = `<style>:root{--sf-img-1: url("${picture}")}</style>`
    const styled = `<p>Da</p><img alt=Kai src="data:image/svg+xml,<svg/>" style="background-image:var(--sf-img-1)!important">`
    expect(await linesIn(styled, variable)).toEqual(['p Da', 'image (image/png 60x40) Kai'])
    const offered = `<p>Da</p><picture><source srcset="a.avif 1x, ${picture} 2x"><img src="https://example.org/a.jpg" alt=Kai></picture>`
    expect(await linesIn(offered)).toEqual(['p Da', 'image (image/png 60x40) Kai'])
  })

  it('have no name of a file as their words', async () => {
    expect(await linesIn(`<p>Da</p><img src="${picture}" alt="IMG_2041.JPG">`)).toEqual([
      'p Da',
      'image (image/png 60x40)',
    ])
  })
})

describe('a page copied from elsewhere', () => {
  it('has its emphasis from styles where they are on words', async () => {
    expect(
      await linesIn(
        '<b style="font-weight:normal" id="docs-internal-guid-1"><p style="font-weight:700"><span style="font-size:11pt;font-weight:700">Fett</span>, <span style="FONT-STYLE: italic">schräg</span> und <em style="font-style:normal">nichts</em></p></b>',
      ),
    ).toEqual(['p **Fett**, _schräg_ und nichts'])
  })

  it('has the lists that Word only paints', async () => {
    const entry = (level: number, sign: string, text: string) =>
      `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`
    expect(
      await linesIn(
        `<p class=MsoNormal>Davor<o:p></o:p></p>${entry(1, '·', 'Eins')}${entry(2, 'o', 'Darunter')}${entry(1, '12.', 'Zwölf')}<p class=MsoNormal>Danach</p>`,
      ),
    ).toEqual(['p Davor', '- Eins', '  - Darunter', '12. Zwölf', 'p Danach'])
  })

  it('keeps what is written above a word in brackets behind it', async () => {
    expect(await linesIn('<p><ruby>東京<rp>(</rp><rt>Tokio</rt><rp>)</rp></ruby> ist groß</p>')).toEqual([
      'p 東京(Tokio) ist groß',
    ])
  })
})
