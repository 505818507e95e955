import type { XmlElement } from '../xml.ts'
import { attribute } from './names.ts'

/** What a paragraph says about the list it is in; empty where it says nothing. */
export interface Numbered {
  style: string
  list: string
  level: string
}

/** A list item: its number, and the list and the level it is on, whether it says so itself or its style does. */
export interface Counted {
  number: number
  list: string
  level: string
}

/** Counts list items in the order in which they are asked for; null for what is none. */
export type Count = (item: Numbered) => Counted | null

/** A list; those with the same counter go on counting from each other. */
interface List {
  counter: string
  /** Numbers it begins with itself, by level. */
  overrides: Map<number, number>
}

/**
 * The numbers that Word shows in front of list items, which stand nowhere in the text: worked out from what the parts for
 * numbering and styles say. ECMA-376, part 1, 17.9.
 */
export function counting(numbering: readonly XmlElement[], styles: readonly XmlElement[]): Count {
  const { lists, starts, levels } = listsIn(numbering)
  const ofStyle = stylesIn(styles)
  const counters = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return ({ style, list, level }) => {
    const own = list === '' ? ofStyle.get(style) : { list, level }
    const found = lists.get(own?.list ?? '')
    if (!own || !found) return null
    const depth = Number(own.level || (levels.get(`${found.counter} ${style}`) ?? 0)) || 0
    const counts = counters.get(found.counter) ?? new Map<number, number>()
    counters.set(found.counter, counts)
    const begins = begun.has(own.list) ? undefined : found.overrides.get(depth)
    begun.add(own.list)
    const before = counts.get(depth)
    const first = found.overrides.get(depth) ?? starts.get(`${found.counter} ${depth}`) ?? 1
    const number = begins ?? (before === undefined ? first : before + 1)
    counts.set(depth, number)
    for (const deeper of counts.keys()) if (deeper > depth) counts.delete(deeper)
    return { number, list: own.list, level: String(depth) }
  }
}

function listsIn(elements: readonly XmlElement[]): {
  lists: ReadonlyMap<string, List>
  /** The first number by counter and level. */
  starts: ReadonlyMap<string, number>
  /** The level on which paragraphs of a style are, by counter and style. */
  levels: ReadonlyMap<string, number>
} {
  const lists = new Map<string, List>()
  const starts = new Map<string, number>()
  const levels = new Map<string, number>()
  let list: List | undefined
  let counter = ''
  let level = 0
  for (const { name, attributes } of elements) {
    const of = (attributeName: string) => attribute(attributes, attributeName)
    if (name === 'abstractNum') counter = of('abstractNumId')
    else if (name === 'lvl' || name === 'lvlOverride') level = Number(of('ilvl')) || 0
    else if (name === 'start') starts.set(`${counter} ${level}`, Number(of('val')) || 0)
    else if (name === 'pStyle') levels.set(`${counter} ${of('val')}`, level)
    else if (name === 'num') lists.set(of('numId'), (list = { counter: '', overrides: new Map() }))
    else if (name === 'abstractNumId' && list) list.counter = counter = of('val')
    else if (name === 'startOverride') list?.overrides.set(level, Number(of('val')) || 0)
  }
  return { lists, starts, levels }
}

/** The list that each paragraph style puts its paragraphs in. */
function stylesIn(elements: readonly XmlElement[]): ReadonlyMap<string, { list: string; level: string }> {
  const found = new Map<string, { list: string; level: string }>()
  let style = ''
  for (const { name, attributes } of elements) {
    if (name === 'style') style = attribute(attributes, 'styleId')
    const { list, level } = found.get(style) ?? { list: '', level: '' }
    const value = attribute(attributes, 'val')
    if (name === 'basedOn') found.set(style, { ...(found.get(value) ?? { list, level }) })
    else if (name === 'numId') found.set(style, { list: value, level })
    else if (name === 'ilvl') found.set(style, { list, level: value })
  }
  return found
}
