import { Parser } from 'htmlparser2'
import { BelegError } from '../../shared/errors.ts'
import { cleanLine } from './clean.ts'
import { decodeText } from './decode.ts'

/** An element of a small XML file, without what it stands in. */
export interface XmlElement {
  /** Without prefix. */
  name: string
  attributes: Readonly<Record<string, string>>
  /** Its own text on one line. */
  text: string
}

/** Elements in each other: small files have less than twenty, and the parser takes time that grows with the square. */
const DEEPEST = 1000

/**
 * The elements of an XML file in the order they begin. Entities are not declared: `<!DOCTYPE` and what it names is skipped.
 * @throws BelegError `not-text`, `file-too-large` when they are nested beyond sense
 */
export function xmlElements(bytes: Uint8Array | undefined, file: string): XmlElement[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: number[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.push(elements.length) > DEEPEST) throw new BelegError('file-too-large', { file })
        elements.push({ name: name.replace(/^.*:/u, ''), attributes, text: '' })
      },
      ontext: (text) => {
        const element = elements[open.at(-1) ?? -1]
        if (element) element.text += text
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(bytes ? decodeText(bytes, file) : '')
  return elements.map((element) => ({ ...element, text: cleanLine(element.text) }))
}

/** What the elements of that name say, without empty ones. */
export function textsOf(elements: readonly XmlElement[], name: string): string[] {
  return elements.filter((element) => element.name === name && element.text !== '').map(({ text }) => text)
}
