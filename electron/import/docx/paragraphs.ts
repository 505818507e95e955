import { Parser } from 'htmlparser2'
import { attribute, local } from './names.ts'
import type { Count, Counted, Numbered } from './numbering.ts'
import { levelStyle } from './style-map.ts'
import { numberToken } from './tokens.ts'
import { changed, prefixOf, runOf, valueOf, type Change } from './xml-changes.ts'

/** What the properties of a paragraph say. Places are in UTF-16 units. */
interface Properties extends Numbered {
  outline: string
  /** Where the tag with the style stands. */
  stated: { at: number; end: number } | null
  /** Where its properties begin. */
  inside: number
}

/** The name of no list: whoever is in it is in none, whatever the style says. */
const NO_LIST = 'none'
const NOTHING_SAID = { style: '', list: '', level: '', outline: '', stated: null }

/**
 * A part of a Word file with a token of text for the number of each list item, and with what paragraphs are by their style or level
 * said where the library looks for it. Items whose sign says more than their number (`1.2`, `(b)`, `Art. 3`) are in no list there.
 */
export function withParagraphs(xml: string, count: Count): string {
  const changes: Change[] = []
  const open: string[] = []
  let properties: Properties | null = null
  /** Whether what is read is what a paragraph was before a change that Word keeps track of. */
  let before = false
  const put = (at: number, text: string) => changes.push({ at, end: at, text })

  const parser = new Parser(
    {
      onopentag(element, attributes) {
        const name = local(element)
        const value = attribute(attributes, 'val')
        const [at, end] = [parser.startIndex, parser.endIndex + 1]
        if (name === 'pPr' && open.at(-1) === 'p') properties = { ...NOTHING_SAID, inside: end }
        else if (name === 'pPrChange') before = true
        else if (properties && !before) {
          if (name === 'pStyle') Object.assign(properties, { style: value, stated: { at, end } })
          else if (name === 'numId') properties.list = value
          else if (name === 'ilvl') properties.level = value
          else if (name === 'outlineLvl') properties.outline = value
        }
        open.push(name)
      },
      onclosetag(element) {
        const name = open.pop()
        if (name === 'pPrChange') before = false
        // Of `<w:pPr/>` there is no closing tag.
        if (name !== 'pPr' || !properties || before || !xml.startsWith('</', parser.startIndex)) return
        const item = count(properties)
        if (item && !item.isPlain) put(properties.inside, listOf({ level: '0', list: NO_LIST }, element))
        else if (item && properties.list === '') put(parser.startIndex, listOf(item, element))
        if (item) put(parser.endIndex + 1, runOf(numberToken(item), element))
        const level = levelStyle(properties.outline)
        if (level !== null) changes.push(styled(properties, level, element))
        properties = null
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return changed(xml, changes)
}

function listOf({ list, level }: Pick<Counted, 'list' | 'level'>, element: string): string {
  const prefix = prefixOf(element)
  return `<${prefix}numPr>${valueOf('ilvl', level, element)}${valueOf('numId', list, element)}</${prefix}numPr>`
}

/** The style in place of the one that is stated. */
function styled({ stated, inside }: Properties, style: string, element: string): Change {
  const place = stated ?? { at: inside, end: inside }
  return { ...place, text: valueOf('pStyle', style, element) }
}
