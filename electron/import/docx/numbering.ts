import type { XmlElement } from '../xml.ts'
import { attribute, isOn } from './names.ts'
import { isPlain, labelOf, plainLevel, type ListLevel } from './numbering-labels.ts'

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
  /** The sign that Word shows in front of it, with the space behind it. */
  label: string
  /** Whether the number, or that it has none, says as much as the sign. */
  isPlain: boolean
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
  const { lists, levels, styled } = listsIn(numbering)
  const ofStyle = stylesIn(styles)
  const counters = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return ({ style, list, level }) => {
    const own = list === '' ? ofStyle.get(style) : { list, level }
    const found = lists.get(own?.list ?? '')
    if (!own || !found) return null
    const depth = Number(own.level || (styled.get(`${found.counter} ${style}`) ?? 0)) || 0
    const levelAt = (depth: number) =>
      levels.get(ofList(own.list, depth)) ?? levels.get(`${found.counter} ${depth}`) ?? plainLevel()
    const counts = counters.get(found.counter) ?? new Map<number, number>()
    counters.set(found.counter, counts)
    const begins = begun.has(own.list) ? undefined : found.overrides.get(depth)
    begun.add(own.list)
    const before = counts.get(depth)
    const first = found.overrides.get(depth) ?? levelAt(depth).start
    const number = begins ?? (before === undefined ? first : before + 1)
    counts.set(depth, number)
    for (const deeper of counts.keys()) if (deeper > depth && levelAt(deeper).restarts) counts.delete(deeper)
    return {
      number,
      list: own.list,
      level: String(depth),
      label: labelOf(depth, levelAt, (at) => counts.get(at) ?? levelAt(at).start),
      isPlain: isPlain(levelAt(depth), depth),
    }
  }
}

/** The name of a level that a list has for itself alone. */
function ofList(list: string, depth: number): string {
  return `list ${list} ${depth}`
}

function listsIn(elements: readonly XmlElement[]): {
  lists: ReadonlyMap<string, List>
  /** By counter and depth, and by list and depth. */
  levels: ReadonlyMap<string, ListLevel>
  /** The level on which paragraphs of a style are, by counter and style. */
  styled: ReadonlyMap<string, number>
} {
  const lists = new Map<string, List>()
  const levels = new Map<string, ListLevel>()
  const styled = new Map<string, number>()
  /** Which counter has the levels that a style of lists names, and which style others say they are of. */
  const [named, naming] = [new Map<string, string>(), new Map<string, string>()]
  let list: List | undefined
  let own = ''
  let counter = ''
  let depth = 0
  let level = plainLevel()
  for (const { name, attributes } of elements) {
    const value = attribute(attributes, 'val')
    if (name === 'abstractNum') counter = attribute(attributes, 'abstractNumId')
    else if (name === 'lvl' || name === 'lvlOverride') depth = Number(attribute(attributes, 'ilvl')) || 0
    else if (name === 'pStyle') styled.set(`${counter} ${value}`, depth)
    else if (name === 'styleLink') named.set(value, counter)
    else if (name === 'numStyleLink') naming.set(counter, value)
    else if (name === 'num')
      lists.set((own = attribute(attributes, 'numId')), (list = { counter: '', overrides: new Map() }))
    else if (name === 'abstractNumId' && list) list.counter = counter = value
    else if (name === 'startOverride') list?.overrides.set(depth, Number(value) || 0)
    else if (name === 'start') level.start = Number(value) || 0
    else if (name === 'numFmt') level.format = value
    else if (name === 'lvlText') level.text = value
    else if (name === 'isLgl') level.isLegal = isOn(attributes)
    else if (name === 'suff') level.isTight = value === 'nothing'
    else if (name === 'lvlRestart') level.restarts = value !== '0'
    if (name === 'lvl') levels.set(list ? ofList(own, depth) : `${counter} ${depth}`, (level = plainLevel()))
  }
  for (const list of lists.values()) list.counter = named.get(naming.get(list.counter) ?? '') ?? list.counter
  return { lists, levels, styled }
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
