import { Parser } from 'htmlparser2'
import type { XmlElement } from '../xml.ts'
import { attribute, isOn, local } from './names.ts'

/** The names of styles that hide their text. */
export type HidingStyles = ReadonlySet<string>

/** What a run keeps although it is hidden: its properties, the parts of fields, which only work together, and comments. */
const KEPT = /^(?:rPr|fldChar|instrText|commentReference)$/u

interface OpenElement {
  name: string
  /** Whether the style of the paragraph hides what is in it. */
  inHiding: boolean
  /** What a run says of itself, and its style. */
  own?: boolean
  style?: boolean
}

/** The styles of a Word file that hide their text, themselves or by what they are based on. */
export function hidingStyles(elements: readonly XmlElement[]): HidingStyles {
  const hiding = new Set<string>()
  let style = ''
  for (const { name, attributes } of elements) {
    if (name === 'style') style = attribute(attributes, 'styleId')
    else if (name === 'basedOn' && hiding.has(attribute(attributes, 'val'))) hiding.add(style)
    else if (name === 'vanish') {
      if (isOn(attributes)) hiding.add(style)
      else hiding.delete(style)
    }
  }
  return hiding
}

/**
 * A part of a Word file without the text that its author hid, which Word neither shows nor prints; and how many characters that was.
 * What is hidden on web pages only (`webHidden`) is text like any other. ECMA-376, part 1, 17.3.2.41.
 */
export function withoutHidden(xml: string, styles: HidingStyles): { xml: string; hidden: number } {
  if (styles.size === 0 && !xml.includes('vanish')) return { xml, hidden: 0 }
  const kept: string[] = []
  const open: OpenElement[] = []
  let from = 0
  /** How deep what is being left out is. */
  let outside: number | null = null
  let hidden = 0
  const parser = new Parser(
    {
      onopentag(element, attributes) {
        const name = local(element)
        const [parent, around] = [open.at(-1), open.at(-2)]
        const style = styles.has(attribute(attributes, 'val'))
        if (name === 'pStyle' && around) around.inHiding = style
        else if (name === 'rStyle' && around) around.style = style
        else if (name === 'vanish' && around?.name === 'r') around.own = isOn(attributes)
        else if (parent && outside === null && isHidden(parent) && !KEPT.test(name)) {
          kept.push(xml.slice(from, parser.startIndex))
          outside = open.length
        }
        open.push({ name, inHiding: name !== 'p' && (parent?.inHiding ?? false) })
      },
      ontext(text) {
        if (outside !== null && open.at(-1)?.name === 't') hidden += text.length
      },
      onclosetag() {
        open.pop()
        if (outside !== open.length) return
        outside = null
        from = parser.endIndex + 1
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return { xml: kept.join('') + xml.slice(from), hidden }
}

/** A style of characters hides within one of paragraphs by showing: they switch. */
function isHidden({ name, own, style = false, inHiding }: OpenElement): boolean {
  return name === 'r' && (own ?? style !== inHiding)
}
