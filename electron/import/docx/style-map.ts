import type { XmlElement } from '../xml.ts'
import { attribute } from './names.ts'

/** What a paragraph style says about what its paragraphs are; each style says what it is based on says, unless it says otherwise. */
interface Style {
  id: string
  name: string
  base: string
  /** From 1; 0 for the text itself; null where nothing is said. */
  outline: number | null
}

/** Begins the names of styles for paragraphs that say themselves what level they are on. */
const OWN_LEVEL = 'own-level-'
/** The deepest heading there is. Word has nine levels. */
const DEEPEST = 6
/** Styles based on each other are looked through so far: some go round in circles. */
const FARTHEST = 20
/** How many styles the library is told of: it goes through all of them for each paragraph. */
const MOST = 500

const HEADING =
  /^(?:heading|überschrift|titre|título|titolo|kop|nagłówek|rubrik|заголовок|見出し|标题) ([1-9])$/iu
const TITLE = /^(?:title|titel)$/iu
const QUOTE = /^(?:(?:intense )?quote|(?:intensives )?zitat|quotations?|block ?text|block ?quote)$/iu
const CODE = /^(?:html (?:preformatted|vorformatiert)|preformatted text|source ?code|code(?: ?block)?)$/iu

/** What the library is to make of paragraphs by their styles: headings, whatever their style is called, quotes and code. */
export function styleMap(elements: readonly XmlElement[]): string[] {
  const styles = stylesIn(elements)
  const ofStyle = [...styles.values()].flatMap((style) => {
    const kind = kindOf(style, styles)
    return kind === '' ? [] : [`p.${escaped(style.id)} => ${kind}`]
  })
  const ofLevel = Array.from({ length: 9 }, (_, at) => `p.${OWN_LEVEL}${at + 1} => ${heading(at + 1)}`)
  return [...ofLevel, ...ofStyle.slice(0, MOST)]
}

/** The style for paragraphs that say themselves what level they are on, as their properties write it; null for none. */
export function levelStyle(level: string): string | null {
  return /^[0-8]$/u.test(level) ? OWN_LEVEL + (Number(level) + 1) : null
}

function stylesIn(elements: readonly XmlElement[]): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  for (const { name, attributes } of elements) {
    const value = attribute(attributes, 'val')
    if (name === 'style') {
      const type = attribute(attributes, 'type')
      style = { id: attribute(attributes, 'styleId'), name: '', base: '', outline: null }
      if ((type === '' || type === 'paragraph') && style.id !== '' && !styles.has(style.id))
        styles.set(style.id, style)
    } else if (!style) continue
    else if (name === 'name') style.name = value
    else if (name === 'basedOn') style.base = value
    else if (name === 'outlineLvl') style.outline = (Number(value) + 1) % 10
  }
  return styles
}

function kindOf(style: Style, styles: ReadonlyMap<string, Style>): string {
  const line = [style]
  while (line.length < FARTHEST) {
    const base = styles.get(line.at(-1)?.base ?? '')
    if (!base) break
    line.push(base)
  }
  const levels = line.map(({ outline, name }) => outline ?? levelIn(name))
  const level = levels.find((level) => level !== null) ?? 0
  if (level > 0) return heading(level)
  if (TITLE.test(style.name)) return heading(1)
  if (line.some(({ name }) => QUOTE.test(name))) return 'blockquote > p:fresh'
  return line.some(({ name }) => CODE.test(name)) ? String.raw`pre:separator('\n')` : ''
}

function levelIn(name: string): number | null {
  const level = HEADING.exec(name)?.[1]
  return level === undefined ? null : Number(level)
}

function heading(level: number): string {
  return `h${Math.min(level, DEEPEST)}:fresh`
}

/** As the library reads names: with a sign in front of whatever is no letter of ASCII. */
function escaped(id: string): string {
  return id
    .split('')
    .map((unit) => (/[a-z]/iu.test(unit) ? unit : `\\${unit}`))
    .join('')
}
