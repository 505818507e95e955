import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { readSource } from '../../../electron/import/read.ts'
import { Block, textOf } from '../../../shared/model/block.ts'
import { BelegError } from '../../../shared/errors.ts'
import { lines, pdfOf, write, type Line } from './pdf-writer.ts'
import { refusal, textsOf } from './sources.ts'

const read = (bytes: Uint8Array, file = 'artikel.pdf') => parse({ file, bytes })
/** In the worker, where what the library leaves behind of a damaged file would end it. */
const readInWorker = (bytes: Uint8Array) => readSource({ file: 'artikel.pdf', bytes })
const readLines = async (texts: readonly string[]) => textsOf(await read(pdfOf([lines(texts)])))

describe('the lines of a PDF', () => {
  it('are put together to paragraphs, told apart by gap, indent or a short last line', async () => {
    const gap = [...lines(['Die Hafenbehörde teilte am Montag', 'mit, der Kai bleibe bis auf'])]
    const next = lines(['Weiteres geschlossen, hieß es.'], { y: 660 })
    const indented = [
      { text: 'Niemand wisse, wie lange das', x: 75, y: 646 },
      { text: 'dauern werde. Die Schiffe dort', x: 60, y: 632 },
      { text: 'warten.', x: 60, y: 618 },
      { text: 'Eine Entscheidung steht aus.', x: 60, y: 604 },
    ]
    expect(textsOf(await read(pdfOf([[...gap, ...next, ...indented]])))).toEqual([
      'Die Hafenbehörde teilte am Montag mit, der Kai bleibe bis auf',
      'Weiteres geschlossen, hieß es.',
      'Niemand wisse, wie lange das dauern werde. Die Schiffe dort warten.',
      'Eine Entscheidung steht aus.',
    ])
  })

  it('stay together where raised and lowered signs push them apart, as browsers do', async () => {
    const texts = ['Die Behörde teilte am Montag mit, der', 'Kai bleibe zu, der größte von dreien,']
    const plain = texts.map((text, at) => ({ text, x: 60, y: 700 - 12 * at }))
    const [sup, sub] = [4, -3].map((up) => (text: string, x: number) => ({
      text,
      x,
      y: 673 + up,
      size: 8.33,
    }))
    const shifted = [
      { text: 'wie es hieß', x: 60, y: 673 },
      sup?.('1', 126),
      { text: ', bei 10', x: 131, y: 673 },
      sup?.('n+1', 179),
      { text: ' t CO', x: 194, y: 673 },
      sub?.('2', 224),
      { text: '.', x: 229, y: 673 },
    ].filter((line) => line !== undefined)
    const last = { text: 'Es war Montag.', x: 60, y: 640 }
    expect(textsOf(await read(pdfOf([[...plain, ...shifted, last]])))).toEqual([
      `${texts.join(' ')} wie es hieß¹, bei 10ⁿ⁺¹ t CO₂.`,
      last.text,
    ])
  })

  it.each([
    ['Ver-', 'handlung', 'Verhandlung'],
    ['groß-', 'flächig', 'großflächig'],
    ['Nord-', 'Süd', 'Nord-Süd'],
    ['14-', 'jährig', '14-jährig'],
    ['EU-', 'weit', 'EU-weit'],
    ['Ein-', 'und Ausfuhr', 'Ein- und Ausfuhr'],
    ['Ein-', 'undeutlich', 'Einundeutlich'],
    ['Ver\u00ad', 'handlung', 'Verhandlung'],
    ['Ver¬', 'handlung', 'Verhandlung'],
    ['gilt p ¬', 'q', 'gilt p ¬ q'],
    ['a state-', 'of-the-art quay', 'a state-of-the-art quay'],
    ['an up-', 'to-date quay', 'an up-to-date quay'],
    ['vis-à-', 'vis du quai', 'vis-à-vis du quai'],
    ['le rendez-', 'vous', 'le rendez-vous'],
    ['der Kai –', 'so heißt es', 'der Kai – so heißt es'],
    ['der Kai', 'schließt', 'der Kai schließt'],
  ])('end with %j before %j as one text %j', async (before, next, together) => {
    expect(await readLines([`Es geht um ${before}`, `${next} und das seit langem`])).toEqual([
      `Es geht um ${together} und das seit langem`,
    ])
  })

  it('keep a hyphen that the same word has elsewhere', async () => {
    expect(await readLines(['A well-known harbour and a well-', 'known quay were shut to-', 'day'])).toEqual([
      'A well-known harbour and a well-known quay were shut today',
    ])
  })

  it('are headings where they are larger, the largest on top', async () => {
    const page: Line[] = [
      { text: 'Hafen bleibt zu', x: 60, y: 740, size: 24 },
      { text: 'Was die Behörde sagt', x: 60, y: 715, size: 14 },
      ...lines(['Die Schiffe warten seit Tagen auf', 'der Reede vor der Stadt.'], { y: 690 }),
    ]
    const { blocks, meta } = await read(pdfOf([page]))
    expect(blocks.map((block) => [block.type, 'level' in block ? block.level : 0, block.text])).toEqual([
      ['heading', 1, 'Hafen bleibt zu'],
      ['heading', 2, 'Was die Behörde sagt'],
      ['paragraph', 0, 'Die Schiffe warten seit Tagen auf der Reede vor der Stadt.'],
    ])
    expect(meta.title).toBe('Hafen bleibt zu')
  })

  it('are list items behind a bullet', async () => {
    const { blocks } = await read(pdfOf([lines(['• Kai eins bleibt zu', '• Kai zwei öffnet'])]))
    expect(blocks.map(({ type, text }) => [type, text])).toEqual([
      ['item', 'Kai eins bleibt zu'],
      ['item', 'Kai zwei öffnet'],
    ])
  })
})

const column = (word: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${word} Zeile ${'abcdefghij'[index]} im Text hier`)

describe('the columns of a PDF', () => {
  it('are read one after the other, below what runs across them', async () => {
    const [left, right] = [column('Links', 8), column('Rechts', 8)]
    const headline = {
      text: 'Eine Überschrift, die über beide Spalten hinweg läuft',
      x: 60,
      y: 750,
      size: 14,
    }
    const draft = await read(
      pdfOf([[headline, ...lines(left, { y: 700 }), ...lines(right, { x: 320, y: 697 })]]),
    )
    expect(textOf(draft.blocks)).toBe(`${headline.text}\n${[...left, ...right].join(' ')}`)
  })

  it('end above a heading below both, which begins where the left one does', async () => {
    const [left, right] = [column('Links', 8), column('Rechts', 8)]
    const heading = { text: 'Die Zahlen', x: 60, y: 570, size: 14 }
    const after = {
      text: 'Was hier steht, läuft über beide Spalten hinweg und gehört zu den Zahlen.',
      x: 60,
      y: 550,
    }
    const page = [...lines(left, { y: 700 }), ...lines(right, { x: 320, y: 697 }), heading, after]
    expect(textsOf(await read(pdfOf([page])))).toEqual([
      [...left, ...right].join(' '),
      heading.text,
      after.text,
    ])
  })

  it('are not seen in a table, which has its rows', async () => {
    const cells = ['2021', '2022', '2023', '2024', '2025'].flatMap((year, row) => [
      { text: `Jahr ${year}`, x: 60, y: 700 - 14 * row },
      { text: `${row} t`, x: 320, y: 700 - 14 * row },
    ])
    const { blocks } = await read(pdfOf([cells]))
    expect(blocks.slice(0, 3)).toMatchObject([
      { type: 'cell', table: 0, row: 0, column: 0, text: 'Jahr 2021' },
      { type: 'cell', table: 0, row: 0, column: 1, text: '0 t' },
      { type: 'cell', table: 0, row: 1, column: 0, text: 'Jahr 2022' },
    ])
    expect(blocks).toHaveLength(10)
  })
})

describe('the pages of a PDF', () => {
  const page = (number: number, body: readonly string[]): Line[] => [
    { text: 'Altmärker Bote', x: 60, y: 770, size: 8 },
    ...lines(body),
    { text: `Seite ${number}`, x: 280, y: 40, size: 8 },
  ]

  it('are one text without what repeats on them and without their numbers', async () => {
    const pages = [
      page(9, ['Der Kai bleibt geschlossen, weil die']),
      page(10, ['Untersuchung der Schäden noch an-']),
      page(11, ['dauert. Das sagte die Behörde.']),
    ]
    expect(textsOf(await read(pdfOf(pages)))).toEqual([
      'Der Kai bleibt geschlossen, weil die Untersuchung der Schäden noch andauert. Das sagte die Behörde.',
    ])
  })

  it('keep a line at the edge that stands there only once', async () => {
    const pages = [
      page(1, ['Eins geht weiter']),
      [{ text: 'Nachtrag vom Dienstag', x: 60, y: 770 }, ...page(2, ['und endet hier.'])],
    ]
    expect(textOf((await read(pdfOf(pages))).blocks)).toContain('Nachtrag vom Dienstag')
  })
})

describe('the properties of a PDF', () => {
  const body = [lines(['Die Schiffe warten seit Tagen auf', 'der Reede vor der Stadt.'])]
  it('give title, authors and language, and no date of publication', async () => {
    const info = '/Title (Hafen bleibt zu) /Author (Ada Öhm; Bo Lind) /CreationDate (D:20240102030405Z)'
    expect((await read(pdfOf(body, { info }))).meta).toMatchObject({
      title: 'Hafen bleibt zu',
      authors: ['Ada Öhm', 'Bo Lind'],
      published: '',
      language: 'de-DE',
    })
  })

  it.each([
    'Microsoft Word - hafen_v3.doc',
    'hafen.indd',
    'Untitled',
    'Unbenannt-1',
    'hfn-39-3-21:hfn-0',
    'Hafen_Bericht',
  ])('give no title where it is %j', async (title) => {
    const { meta } = await read(pdfOf(body, { info: `/Title (${title})` }))
    expect(meta.title).toBe('Die Schiffe warten seit Tagen auf der Reede vor der Stadt.')
  })
})

describe('a PDF that cannot be read', () => {
  it('is refused when it is locked', async () => {
    const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${'4b'.repeat(32)}> /U <${'5c'.repeat(32)}> /P -44 >>`
    const bytes = pdfOf([lines(['geheim'])], { more: [encrypt], trailer: '/Encrypt 7 0 R /ID [<00> <00>]' })
    expect(await refusal(readInWorker(bytes))).toEqual({ code: 'file-encrypted', file: 'artikel.pdf' })
  })

  it('is refused when there is no text in it', async () => {
    for (const bytes of [pdfOf([[]]), pdfOf([lines(['  '])])])
      expect(await refusal(readInWorker(bytes))).toEqual({ code: 'empty-text', file: 'artikel.pdf' })
  })

  it('is refused when its page tree loops or nothing follows its first line', async () => {
    const loop = write([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [2 0 R] /Count 1000000 >>',
    ])
    for (const bytes of [loop, Buffer.from('%PDF-1.7'), Buffer.from('%PDF-1.7\n%%EOF')])
      expect(await refusal(readInWorker(bytes))).toEqual({ code: 'file-unreadable', file: 'artikel.pdf' })
  })

  it('is known by its content, whatever it is called', async () => {
    const bytes = pdfOf([lines(['Die Schiffe warten.'])])
    expect(await read(bytes, 'umbenannt.txt')).toMatchObject({ importer: expect.stringMatching(/ pdf$/) })
  })

  it('throws nothing but errors of ours when it is cut or changed anywhere', async () => {
    const whole = pdfOf([lines(['Die Schiffe warten', 'auf der Reede.']), lines(['Und weiter.'])])
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.array(change, { maxLength: 8 }), async (end, changes) => {
        const bytes = whole.slice(0, changes.length % 2 === 0 ? end : whole.length)
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
        const draft = await readInWorker(bytes).catch((error: unknown) => error)
        expect(draft).not.toMatchObject({ code: 'internal' })
        if (draft instanceof BelegError) return
        expect(draft).not.toBeInstanceOf(Error)
        const { blocks } = draft as Awaited<ReturnType<typeof read>>
        for (const block of blocks) expect(Block.safeParse(block).error).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })
})
