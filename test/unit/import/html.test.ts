import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { dataUrl, png } from '../../support/pictures.ts'
import { refusal, textsOf, utf8 } from './sources.ts'

const readHtml = (html: string, file = 'page.html') => parse({ file, bytes: utf8(html) })
/** The blocks of a page that is nothing but this. */
const blocksIn = async (body: string) => (await readHtml(`<!doctype html><body>${body}`)).blocks

const sentences = [
  'Die Hafenbehörde von Altmark teilte am Montag mit, dass der größte der drei Kais bis auf Weiteres geschlossen bleibt, weil die Untersuchung andauert.',
  'Bis zu 14.000 Tonnen Getreide liegen nach Angaben der Behörde in den Speichern, und die Schiffe warten seit Tagen vor der Einfahrt auf einen Platz.',
  'Ein Sprecher sagte, man rechne damit, dass frühestens in zwei Wochen wieder verladen werde, nannte aber keinen Grund für die lange Dauer der Arbeiten.',
  'Die Reeder widersprechen: Auf eigenen Messungen beruhe, dass der Kai trage, und niemand habe ihnen bisher ein Gutachten gezeigt, das etwas anderes sagt.',
]
const news = `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Hafen zu | Altmark-Kurier</title>
<meta property="og:title" content="Hafen zu"><script>document.title = 'nichts'</script>
<style>p { color: red }</style></head>
<body>
<div class="cookie-banner" role="dialog" aria-modal="true"><p>Wir verwenden Cookies, um Ihnen die besten Anzeigen zu zeigen, die es gibt.</p></div>
<header><nav><ul><li><a href="/politik">Politik</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Hafen zu</h1><p class="byline" rel="author">Von Ada Kern</p>
${sentences.map((text) => `<p>${text}</p>`).join('\n')}
<div class="sponsor-box"><p>Anzeige: Jetzt Boote kaufen!</p></div>
<figure><img src="kai.jpg" alt="Kai"><figcaption>Der Kai am Montag.</figcaption></figure>
<h2>Was folgt</h2><blockquote><p>Wir prüfen, was die Messungen der Reeder wert sind, und sagen es dann.</p></blockquote>
</article></main>
<aside class="related sidebar"><h3>Mehr zum Thema</h3><ul><li><a href="/1">Kran gekippt</a></li><li><a href="/2">Fähre spät</a></li></ul></aside>
<footer class="footer"><p>Impressum</p></footer></body></html>`

describe('a saved web page', () => {
  it('is read as its article, without what stands around it', async () => {
    const draft = await readHtml(news)
    expect(textsOf(draft)).toEqual([
      'Hafen zu',
      ...sentences,
      'Der Kai am Montag.',
      'Was folgt',
      'Wir prüfen, was die Messungen der Reeder wert sind, und sagen es dann.',
    ])
    expect(draft.blocks[0]).toMatchObject({ type: 'heading', level: 1 })
    expect(draft.blocks.at(-1)?.type).toBe('quote')
    expect(draft.meta).toMatchObject({ title: 'Hafen zu', authors: ['Ada Kern'], language: 'de' })
    expect(draft.importer).toMatch(/ html$/)
  })

  it.each([
    ['Von Ada Kern, 4. November 2026', []],
    ['Von Ada Kern und Bo Lind, Altmark', ['Ada Kern', 'Bo Lind']],
    ['Altmark (dpa) – Stand: 10:15 Uhr', []],
  ])('keeps a line of names that says more than its authors do: %s', async (line, authors) => {
    const { blocks, meta } = await readHtml(news.replace('Von Ada Kern', line))
    expect(blocks.slice(0, 2).map(({ text }) => text)).toEqual(['Hafen zu', line])
    expect(meta.authors).toEqual(authors)
  })

  it('has no labels of buttons, and no word in front of names that stand elsewhere', async () => {
    const remains = ['By:', 'Auf Facebook teilen', 'Share this article', 'Drucken', 'E-Mail']
    const all = [...remains.slice(0, 3), 'Von: der Redaktion', 'Drucken lässt er nicht.'].map(
      (text) => `<p>${text}</p>`,
    )
    const list = `<ul>${remains
      .slice(3)
      .map((text) => `<li>${text}</li>`)
      .join('')}</ul>`
    const found = textsOf(await readHtml(news.replace('<h2>', `${all.join('')}${list}<h2>`)))
    expect(found.filter((text) => remains.includes(text))).toEqual([])
    expect(found).toEqual(expect.arrayContaining(['Von: der Redaktion', 'Drucken lässt er nicht.']))
  })

  it('keeps who is quoted, where that stands at the foot of the quote', async () => {
    const quote = '<blockquote><p>Wir prüfen, was die Messungen der Reeder wert sind, und sagen es dann.</p>'
    const page = news.replace(
      /<blockquote>.*<\/blockquote>/u,
      `${quote}<footer>— Bo Lind, <cite>Reeder</cite></footer></blockquote>`,
    )
    const draft = await readHtml(page)
    expect(draft.blocks.slice(-2)).toMatchObject([
      { type: 'quote', text: expect.stringContaining('Wir prüfen') },
      { type: 'quote', text: '— Bo Lind, Reeder', marks: [{ type: 'italic' }] },
    ])
  })

  it('is read in paragraphs when they are only lines or boxes', async () => {
    const page = (text: string) =>
      `<html><body><div id="menu">Start</div><div id="text">${text}</div></body></html>`
    for (const html of [
      page(sentences.join('<br><br>')),
      page(`<div>${sentences.join('</div><div>')}</div>`),
    ])
      expect(textsOf(await readHtml(html)).slice(-sentences.length)).toEqual(sentences)
  })

  it('goes on behind a style sheet or a title that is hidden', async () => {
    const blocks = await blocksIn(
      '<p>Davor.</p><style class="sf-hidden">p {}</style><p>Dahinter.</p><title hidden>x</title><p>Am Ende.</p>',
    )
    expect(blocks.map(({ text }) => text)).toEqual(['Davor.', 'Dahinter.', 'Am Ende.'])
  })

  it('shows words that are struck out as such, and not as what it says', async () => {
    const [block] = await blocksIn(
      '<p>Bis zu <del>14.000 <s>Tonnen</s></del> <b>9.000 <strike>kg</strike></b> lagern<s> </s>dort.</p>',
    )
    expect(block).toMatchObject({
      text: 'Bis zu ~~14.000 Tonnen~~ 9.000 ~~kg~~ lagern dort.',
      marks: [{ type: 'bold', start: 25, end: 37 }],
    })
    const parts = await blocksIn('<del><p>Eins.</p><p>Zwei.</p></del>')
    expect(parts.map(({ text }) => text)).toEqual(['Eins.', 'Zwei.'])
  })

  it('has its headline first, under the large picture above it, and the lead below', async () => {
    const lead =
      'Seit drei Wochen liegt der größte Kai still, und beide Seiten sagen etwas anderes über den Grund.'
    const page = (width: number) =>
      news.replace(
        '<main><article><h1>Hafen zu</h1>',
        `<main><div class="header"><img src="${dataUrl(png(width, 200))}" alt="Kai"><h1><i>Altmark</i> Hafen zu</h1><p>Seite 3</p><p>${lead}</p></div><article>`,
      )
    expect((await readHtml(page(320))).blocks.slice(0, 4)).toMatchObject([
      { type: 'image', text: 'Kai' },
      { type: 'heading', level: 1, text: 'Altmark Hafen zu' },
      { type: 'paragraph', text: lead },
      { type: 'paragraph', text: sentences[0] },
    ])
    // A small one is the sign of the site.
    expect((await readHtml(page(200))).blocks[0]).toMatchObject({ type: 'heading' })
  })

  it('ends before the titles of other articles of the site, not before its sources', async () => {
    const ending = async (host: string) => {
      const links = ['eins', 'zwei'].map(
        (name) => `<li><a href="https://${host}/${name}">${name} und noch etwas dazu</a></li>`,
      )
      const end = `<h2>Mehr</h2><ul>${links.join('')}</ul></article>`
      const page = `<link rel="canonical" href="https://example.org/hafen">${news.replace('</article>', end)}`
      return textsOf(await readHtml(page)).slice(-3)
    }
    expect(await ending('quelle.example')).toEqual([
      'Mehr',
      'eins und noch etwas dazu',
      'zwei und noch etwas dazu',
    ])
    expect((await ending('example.org')).at(-1)).toMatch(/^Wir prüfen/)
  })

  it('is read whole when no article stands out', async () => {
    expect(textsOf(await readHtml('<p>Hafen zu.</p><p>Mehr nicht.</p>'))).toEqual([
      'Hafen zu.',
      'Mehr nicht.',
    ])
    expect(textsOf(await readHtml('Nur <b>Text</b>'))).toEqual(['Nur Text'])
  })

  it('is found by what it is, whatever it is called', async () => {
    for (const file of ['', 'page', 'page.txt', 'page.htm', 'page.xhtml', 'page.mht'])
      expect((await readHtml(`<!-- x -->\n${news}`, file)).importer).toMatch(/html$/)
    expect((await readHtml('Ein Text über <html> und mehr.', 'a.txt')).importer).toMatch(/text$/)
  })

  it('is refused when there is nothing in it', async () => {
    expect(await refusal(readHtml('<html><body><script>x</script></body></html>'))).toMatchObject({
      code: 'empty-text',
      file: 'page.html',
    })
    expect(
      await refusal(parse({ file: 'a.html', bytes: new Uint8Array([60, 104, 0, 0, 7, 1, 2]) })),
    ).toMatchObject({
      code: 'not-text',
    })
  })

  it('shows what is for readers without scripts, or hidden, only when there is nothing else', async () => {
    expect(textsOf(await readHtml('<p>Da</p><noscript><p>Bitte Skripte an</p></noscript>'))).toEqual(['Da'])
    for (const picture of ['', '<img src="x.png">'])
      expect(textsOf(await readHtml(`${picture}<noscript><p>Nur hier</p></noscript>`))).toEqual(['Nur hier'])
    const hidden =
      '<p hidden>a</p><p style="color:red; display: none">b</p><p aria-hidden="true">c</p><template>d</template><dialog>e</dialog>'
    expect(textsOf(await readHtml(`<p>Da</p>${hidden}`))).toEqual(['Da'])
  })

  it('is read although a dialogue that was open hides it from screen readers', async () => {
    const behind = news
      .replace('<main>', '<div aria-hidden="true"><main>')
      .replace('</main>', '</main></div>')
    expect(textsOf(await readHtml(behind))).toEqual(textsOf(await readHtml(news)))
  })
})

it('takes the word over the names of its authors for no name', async () => {
  const labelled = news.replace('Von Ada Kern', 'Autoren')
  expect((await readHtml(labelled)).meta.authors).toEqual([])
})

describe('the characters of a page', () => {
  const umlauts = (head: string) => `<html><head>${head}</head><body><p>Größe – „ja“</p></body></html>`
  const windows1252 = (text: string) =>
    Uint8Array.from(text, (char) => ({ '–': 0x96, '„': 0x84, '“': 0x93 })[char] ?? char.charCodeAt(0))
  it.each([
    ['UTF-8', utf8(umlauts(''))],
    ['UTF-8 with a mark', utf8(`\ufeff${umlauts('<meta charset=iso-8859-1>')}`)],
    ['Windows-1252 as stated', windows1252(umlauts('<meta charset="ISO-8859-1">'))],
    [
      'Windows-1252 stated in the old way',
      windows1252(umlauts('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">')),
    ],
    ['Windows-1252 unstated', windows1252(umlauts(''))],
    ['Windows-1252 that says it is UTF-8', windows1252(umlauts('<meta charset="utf-8">'))],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${umlauts('')}`, 'utf16le'))],
    [
      'UTF-16 that says it is UTF-8',
      new Uint8Array(Buffer.from(umlauts('<meta charset="utf-8">'), 'utf16le')),
    ],
    ['an unknown charset', utf8(umlauts('<meta charset="klingon">'))],
  ])('are right in %s', async (_, bytes) => {
    expect(textsOf(await parse({ file: 'a.html', bytes }))).toEqual(['Größe – „ja“'])
  })

  it.each(['iso-8859-1', 'iso-8859-15', 'windows-1251', 'shift_jis', 'gbk'])(
    'are UTF-8 where they clearly are, although what saved the page left %s in it',
    async (charset) => {
      const text = 'Größe für Österreichs Häfen: „ja“, äußerte der Führer 渡口'
      const bytes = utf8(`<meta charset="${charset}"><p>${text}</p>`)
      expect(textsOf(await parse({ file: 'a.html', bytes }))).toEqual([text])
    },
  )

  it('are those of the stated encoding although one byte of the page is broken', async () => {
    const port = [0x82, 0xdd, 0x82, 0xc8, 0x82, 0xc6]
    const words = Array.from({ length: 8 }, () => port).flat()
    const bytes = new Uint8Array([...utf8('<meta charset="shift_jis"><p>'), ...words, 0xff, ...utf8('</p>')])
    expect(textsOf(await parse({ file: 'a.html', bytes }))).toEqual([`${'みなと'.repeat(8)}\ufffd`])
  })

  it('are in NFC, without controls, soft hyphens and fixed spaces kept', async () => {
    const [block] = await blocksIn(
      '<p>Gro\u0308\u00dfe e<b>&#769;x</b> a&shy;b&nbsp;c&#7; \u2028d &lt;i&gt;</p>',
    )
    expect(block?.text).toBe('Größe éx a\u00adb\u00a0c\ufffd d <i>')
  })
})
