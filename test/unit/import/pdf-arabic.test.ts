import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { contentOf, firstOfMore, objectsOf, write, type Line } from './pdf-writer.ts'
import { textsOf } from './sources.ts'

/** Lines whose letters are these, from left to right as they are drawn. */
function drawn(lines: readonly Line[]): Uint8Array {
  const letters = [...new Set(lines.flatMap(({ text }) => [...text]))]
  const codes = new Map(letters.map((letter, index) => [letter, 33 + index + (index > 6 ? 3 : 0)]))
  const hex = (code: number, digits: number) => `<${code.toString(16).padStart(digits, '0')}>`
  const map = [...codes].map(([letter, code]) => `${hex(code, 2)} ${hex(letter.charCodeAt(0), 4)}`)
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <ff> endcodespacerange ${map.length} beginbfchar\n${map.join('\n')}\nendbfchar endcmap end end`
  const coded = lines.map((line) => ({
    ...line,
    text: [...line.text].map((letter) => String.fromCharCode(codes.get(letter) ?? 0)).join(''),
  }))
  const [objects, trailer] = objectsOf([contentOf(coded)], {
    more: [`<< /Length ${cmap.length} >>\nstream\n${cmap}\nendstream`],
  })
  objects[2] = `<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode ${firstOfMore(1)} 0 R >>`
  return write(objects, trailer)
}
const read = async (lines: readonly Line[]) => textsOf(await parse({ file: 'a.pdf', bytes: drawn(lines) }))

/** Pieces that stand side by side from `x` on, each written by itself in this order. Courier of 10 points. */
function pieces(texts: readonly string[], x: number, y: number): Line[] {
  let at = x
  return texts.map((text) => {
    const piece = { text, x: at, y, size: 10 }
    at += 6 * text.length
    return piece
  })
}
/** A line as it is seen whose words run to the left: the last word on the left. */
const seen = (line: string, x: number, y: number) =>
  pieces(
    [...line]
      .toReversed()
      .join('')
      .split(/(?= )|(?<= )/u),
    x,
    y,
  )

describe('a PDF in Arabic or Hebrew', () => {
  it.each([
    ['م\ufefc\ufeb3', 'سلام'],
    ['\ufee1\ufefc\ufeb4\ufedf\ufe8d', 'السلام'],
    ['\ufe94\ufee8\ufef3\ufeaa\ufee4\ufedf\ufe8d', 'المدينة'],
  ])('has its letters, drawn as %j, as they are typed: %j', async (letters, typed) => {
    expect(await read([{ text: letters, x: 60, y: 700 }])).toEqual([typed])
  })

  it('keeps words whole, and numbers, brackets and Latin words in their places', async () => {
    // Each word, sign and space by itself, as browsers write them.
    const line = ['.', 'תוחפל', ' ', '14,000-', 'כ', ' ', '(', 'Altmark Port', ')', ' ', 'הרבחה', ' ', 'רבוד']
    expect(await read(pieces(line, 60, 700))).toEqual(['דובר החברה (Altmark Port) כ-14,000 לפחות.'])
    const address = ['ליצפתב', ' ', 'https://example.org/port/news', ' ', 'רתא']
    const more = seen('רשות הנמל הודיעה ביום שני כי הרציף הגדול יישאר', 60, 686)
    expect(await read([...pieces(address, 60, 700), ...more])).toEqual([
      'אתר https://example.org/port/news בתפציל רשות הנמל הודיעה ביום שני כי הרציף הגדול יישאר',
    ])
  })

  it('keeps the order of words that run to the left in a line that does not', async () => {
    const line = ['the words ', 'םכילע', ' ', 'םולש', ' stand here for a greeting of two words']
    expect(await read(pieces(line, 60, 700))).toEqual([
      'the words שלום עליכם stand here for a greeting of two words',
    ])
  })

  it('is read from the right column to the left one', async () => {
    const right = [
      'אחת רשות הנמל הודיעה ביום שני',
      'כי הרציף הגדול מבין השלושה',
      'יישאר סגור עד להודעה נוספת',
    ]
    const left = ['משום שהחקירה עדיין נמשכת שם', 'ודובר החברה אמר כי העבודות', 'יתחדשו בעוד שבועיים לפחות.']
    // Both columns end on the left where their lines do; they begin at 290 and at 520.
    const column = (lines: string[], end: number) =>
      lines.flatMap((line, at) => seen(line, end - 6 * line.length, 700 - 12 * at))
    expect(await read([...column(left, 290), ...column(right, 520)])).toEqual([[...right, ...left].join(' ')])
  })
})

it('a PDF in Japanese has no spaces where its lines end', async () => {
  const lines = [
    '港湾当局は月曜日、調査が続いている',
    'ため、三つの埠頭のうち最大のものを',
    '閉鎖すると発表した。',
  ]
  expect(await read(lines.map((text, at) => ({ text, x: 60, y: 700 - 12 * at, size: 10 })))).toEqual([
    lines.join(''),
  ])
})
