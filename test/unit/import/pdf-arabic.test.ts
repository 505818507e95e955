import { expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { contentOf, firstOfMore, objectsOf, write } from './pdf-writer.ts'
import { textsOf } from './sources.ts'

/** A line whose letters are these, from left to right as they are drawn. */
function drawn(letters: string): Uint8Array {
  const codes = [...letters].map((letter, index) => [65 + index, letter.charCodeAt(0)] as const)
  const hex = (code: number, digits: number) => `<${code.toString(16).padStart(digits, '0')}>`
  const map = codes.map(([code, letter]) => `${hex(code, 2)} ${hex(letter, 4)}`).join('\n')
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <ff> endcodespacerange ${codes.length} beginbfchar\n${map}\nendbfchar endcmap end end`
  const text = String.fromCharCode(...codes.map(([code]) => code))
  const [objects, trailer] = objectsOf([contentOf([{ text, x: 60, y: 700 }])], {
    more: [`<< /Length ${cmap.length} >>\nstream\n${cmap}\nendstream`],
  })
  objects[2] = `<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode ${firstOfMore(1)} 0 R >>`
  return write(objects, trailer)
}

it.each([
  ['م\ufefc\ufeb3', 'سلام'],
  ['\ufee1\ufefc\ufeb4\ufedf\ufe8d', 'السلام'],
  ['\ufe94\ufee8\ufef3\ufeaa\ufee4\ufedf\ufe8d', 'المدينة'],
])('Arabic letters drawn as %j are those that are typed: %j', async (letters, typed) => {
  expect(textsOf(await parse({ file: 'a.pdf', bytes: drawn(letters) }))).toEqual([typed])
})
