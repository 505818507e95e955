import { describe, expect, it } from 'vitest'
import { dataUrl, png } from '../../support/pictures.ts'
import { outlineOf } from './outline.ts'
import { readMarkdown, textsOf } from './sources.ts'

const blocksOf = async (text: string) => (await readMarkdown(text)).blocks
const plain = { marks: [] }
const picture = dataUrl(png())

describe('Markdown', () => {
  it('becomes flat blocks in reading order', async () => {
    const source = [
      '# Hafen *zu*',
      'Die Schiffe\nwarten.',
      '> Wir prüfen.\n>\n> - Kai 1',
      '3. Montag\n   - früh\n     - sehr früh\n4. Dienstag',
      '- [x] gefragt\n- [ ] bestätigt',
      '```\nKai 1\n\tKai 2\n```',
      '---',
      '| Kai | Tonnen |\n| --- | ---: |\n| 1 | **14.000** |\n| 2 | |',
    ].join('\n\n')
    expect(await blocksOf(source)).toEqual([
      { type: 'heading', level: 1, text: 'Hafen zu', marks: [{ type: 'italic', start: 6, end: 8 }] },
      { type: 'paragraph', text: 'Die Schiffe warten.', ...plain },
      { type: 'quote', text: 'Wir prüfen.', ...plain },
      { type: 'item', depth: 0, ordered: false, text: 'Kai 1', ...plain },
      { type: 'item', depth: 0, ordered: true, number: 3, text: 'Montag', ...plain },
      { type: 'item', depth: 1, ordered: false, text: 'früh', ...plain },
      { type: 'item', depth: 2, ordered: false, text: 'sehr früh', ...plain },
      { type: 'item', depth: 0, ordered: true, number: 4, text: 'Dienstag', ...plain },
      { type: 'item', depth: 0, ordered: false, text: '☑ gefragt', ...plain },
      { type: 'item', depth: 0, ordered: false, text: '☐ bestätigt', ...plain },
      { type: 'code', text: 'Kai 1\n\tKai 2', ...plain },
      { type: 'cell', table: 0, row: 0, column: 0, header: true, text: 'Kai', ...plain },
      { type: 'cell', table: 0, row: 0, column: 1, header: true, text: 'Tonnen', ...plain },
      { type: 'cell', table: 0, row: 1, column: 0, header: false, text: '1', ...plain },
      {
        type: 'cell',
        table: 0,
        row: 1,
        column: 1,
        header: false,
        text: '14.000',
        marks: [{ type: 'bold', start: 0, end: 6 }],
      },
      { type: 'cell', table: 0, row: 2, column: 0, header: false, text: '2', ...plain },
      { type: 'cell', table: 0, row: 2, column: 1, header: false, text: '', ...plain },
    ])
  })

  it('begins a list below a line also where the text begins with a rule that is no front matter', async () => {
    const types = (await blocksOf('---\n\nSeit Montag:\n- Kai eins')).map(({ type }) => type)
    expect(types).toEqual(['paragraph', 'item'])
  })

  it('keeps what HTML in it says with tags alone: raised numbers, words that are struck out, quotes', async () => {
    const source =
      'Bis zu 10<sup>6</sup> t CO<sub>2</sub>, <del>sagte</del> er, <q>seit *Montag*</q>.\n\n<p>10<sup>6</sup> <s>t</s> <q>heute</q> im <sup>oberen</sup> Teil</p>'
    expect((await blocksOf(source)).map(({ text }) => text)).toEqual([
      'Bis zu 10⁶ t CO₂, ~~sagte~~ er, "seit Montag".',
      '10⁶ ~~t~~ "heute" im oberen Teil',
    ])
  })

  it('says in place of a picture that only HTML in it shows what is said of it', async () => {
    const source =
      'Am Kai <img src="https://example.org/kai.png" alt="Kran am Kai"> steht er.\n\n<p><img width=1 alt=\'Kai &amp; Kran\'>\n<img src="x.png"></p>'
    expect((await blocksOf(source)).map(({ text }) => text)).toEqual([
      'Am Kai Kran am Kai steht er.',
      'Kai & Kran',
    ])
  })

  it('strikes out nothing between single tildes, which stand for lowered numbers or for about', async () => {
    const [block] = await blocksOf('CO~2~ und ~14.000~ t, ~~nicht~~ mehr')
    expect(block?.text).toBe('CO~2~ und ~14.000~ t, ~~nicht~~ mehr')
  })

  it('keeps apart what stands in cells and entries of HTML in it', async () => {
    const source =
      '<table><tr><th>Kai</th><th>t</th></tr><tr><td>Kai 1</td><td>14.000</td></tr></table>\n\n<dl><dt>Kai</dt><dd>am Hafen</dd></dl>'
    expect((await blocksOf(source)).map(({ text }) => text)).toEqual([
      ...['Kai', 't', 'Kai 1', '14.000'],
      ...['Kai', 'am Hafen'],
    ])
  })

  it('marks exactly what is bold, italic or a link', async () => {
    const [block] = await blocksOf(
      '  **Ü 👩‍👧 *bis* zu** [Kai](https://example.org/a "x") und [mail](mailto:a@example.org), [ref].\n\n[ref]: http://example.com',
    )
    const marked = block?.marks.map(({ start, end, ...mark }) => ({
      ...mark,
      text: block.text.slice(start, end),
    }))
    expect(marked).toEqual([
      { type: 'bold', text: 'Ü 👩‍👧 bis zu' },
      { type: 'italic', text: 'bis' },
      { type: 'link', href: 'https://example.org/a', text: 'Kai' },
      { type: 'link', href: 'mailto:a@example.org', text: 'mail' },
      { type: 'link', href: 'http://example.com/', text: 'ref' },
    ])
  })

  it('keeps the words of links that lead elsewhere, and nothing of where', async () => {
    const source =
      '[a](javascript:alert(1)) [b](file:///etc/passwd) [c](data:text/html,x) [d](../d.html) [e](JaVaScRiPt:1) [f](//example.org)'
    expect(await blocksOf(source)).toEqual([{ type: 'paragraph', text: 'a b c d e f', ...plain }])
  })

  it('has the pictures that are in it, and of the others their words', async () => {
    const draft = await readMarkdown(
      `Vorher ![Kai 3 am Montag](https://example.org/a.png) nachher\n\n![](x.png)\n\n![Kran](b.png)\n\nDa ![Boot](${picture}) ist\n\n- Punkt ![][bild]\n- zwei\n\n![Schiff][bild]\n\n[bild]: ${picture}`,
    )
    expect(outlineOf(draft).split('\n').slice(9, -1)).toEqual([
      'p Vorher Kai 3 am Montag nachher',
      'image (not-embedded) Kran',
      'p Da ist',
      'image (image/png 60x40) Boot',
      '- Punkt',
      'image (image/png 60x40)',
      '- zwei',
      'image (image/png 60x40) Schiff',
    ])
    expect(draft.imagesLeftOut).toEqual({ 'not-embedded': 2 })
    expect(draft.images).toHaveLength(1)
  })

  it('keeps the text of raw HTML and drops tags, scripts and comments', async () => {
    const source =
      '<div onclick="x()">Der <b>Hafen</b> ist zu&nbsp;&ndash; &#8222;ja&#x201C;.<br>Wirklich.</div><script>alert(1)</script>\n\nSie <b>warten</b><br/>lange. a < b\n\n<!-- geheim -->'
    expect(textsOf(await readMarkdown(source))).toEqual([
      'Der Hafen ist zu\u00a0– „ja“.',
      'Wirklich.',
      'Sie warten',
      'lange. a < b',
    ])
  })

  it('begins a block where a line is broken on purpose, but not within a list, heading or cell', async () => {
    expect(textsOf(await readMarkdown('Eins  \n**zwei\\\ndrei**\n\n- vier\\\n  fünf'))).toEqual([
      'Eins',
      'zwei',
      'drei',
      'vier fünf',
    ])
  })

  it('keeps footnotes with their label', async () => {
    expect(textsOf(await readMarkdown('Bis zu 14.000.[^1]\n\n[^1]: Laut *Amt*.'))).toEqual([
      'Bis zu 14.000.[1]',
      '[1] Laut Amt.',
    ])
  })

  it('has neither control characters nor carriage returns, whatever its entities say', async () => {
    const [block] = await blocksOf('a&#13;b&#7;c **e&#769;** d')
    expect(block).toEqual({
      type: 'paragraph',
      text: 'a b\ufffdc é d',
      marks: [{ type: 'bold', start: 6, end: 7 }],
    })
  })

  it('keeps the words of what is nested too deep to mean anything', async () => {
    for (const marker of ['> ', '- ', '1. ', '>']) {
      const { blocks } = await readMarkdown(`# Hafen\n\n${marker.repeat(10_000)}Kai`)
      expect(blocks.at(-1)?.text).toContain('Kai')
      expect(blocks[0]?.text).toBe('Hafen')
    }
    const items = Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- ${depth}`).join('\n')
    const deep = await blocksOf(items)
    expect(deep.map((block) => block.type === 'item' && block.depth)).toEqual(
      Array.from({ length: 20 }, (_, depth) => Math.min(8, depth)),
    )
  })
})
