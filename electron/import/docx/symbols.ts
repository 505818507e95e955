import { Parser } from 'htmlparser2'
import { attribute, local } from './names.ts'
import { changed, escaped, prefixOf, type Change } from './xml-changes.ts'

/** Tells a part that may have signs which only their font makes what they are. */
export const SIGNS = /<\w+:sym\s|[\uf020-\uf0ff]|&#(?:x0*f0|6[12]\d{3})/iu
/** Fonts of signs that the library knows. */
const OF_SIGNS = /^(?:symbol|wingdings(?: [23])?|webdings)$/iu
/** A sign in a text, at the place these fonts have it, as a character or by its number. */
const PRIVATE = /[\uf020-\uf0ff]|&#(?:x0*(f0[2-9a-f][\da-f])|(6[12]\d{3}));/giu
/** What Word makes of `-->` and the like, and boxes, in Wingdings: of the signs that are most alike hardly any font has one. */
const COMMON = new Map([
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe7, '←'],
  [0xe8, '➔'],
  [0xe9, '↑'],
  [0xea, '↓'],
  [0xf3, '↔'],
  [0xfb, '✗'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])

/** A part of a Word file with its signs, elements of their own or in a text, where and as the library finds them. */
export function withSigns(xml: string): string {
  const changes: Change[] = []
  const open: { name: string; at: number; inside: number; sign: string }[] = []
  let font = ''
  const parser = new Parser(
    {
      onopentag(element, attributes) {
        const name = local(element)
        const of = (attributeName: string) => attribute(attributes, attributeName)
        if (name === 'r') font = ''
        else if (name === 'rFonts' && open.at(-2)?.name === 'r') font = of('ascii') || of('hAnsi')
        const sign = name === 'sym' ? signOf(of('font'), Number.parseInt(of('char'), 16), element) : ''
        open.push({ name, at: parser.startIndex, inside: parser.endIndex + 1, sign })
      },
      onclosetag(element) {
        const closed = open.pop()
        if (closed?.name === 'sym')
          changes.push({ at: closed.at, end: parser.endIndex + 1, text: closed.sign })
        if (closed?.name !== 't' || !OF_SIGNS.test(font)) return
        const prefix = prefixOf(element)
        for (const found of xml.slice(closed.inside, parser.startIndex).matchAll(PRIVATE)) {
          const [character, hex, decimal] = found
          const code = hex ? Number.parseInt(hex, 16) : Number(decimal ?? character.charCodeAt(0))
          const at = closed.inside + found.index
          const sign = `</${prefix}t>${signOf(font, code, element)}<${prefix}t xml:space="preserve">`
          changes.push({ at, end: at + character.length, text: sign })
        }
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return changed(xml, changes)
}

/** An element for a sign, beside texts: a character of Unicode where it is none of these fonts or a common one. */
function signOf(font: string, code: number, element: string): string {
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return ''
  const prefix = prefixOf(element)
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const common = /^wingdings$/iu.test(font) ? COMMON.get(place) : undefined
  if (common === undefined && place <= 0xff && OF_SIGNS.test(font))
    return `<${prefix}sym ${prefix}font="${font}" ${prefix}char="${place.toString(16)}"/>`
  return `<${prefix}t>${escaped(common ?? String.fromCharCode(code))}</${prefix}t>`
}
