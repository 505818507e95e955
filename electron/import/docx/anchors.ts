import { Parser } from 'htmlparser2'
import { attribute, local } from './names.ts'
import type { Count, Numbered } from './numbering.ts'
import { numberToken, placeToken, type Place } from './tokens.ts'

/** The elements of a part by the names they have without prefix. */
interface OpenElement {
  name: string
  /** Where its opening tag begins, in UTF-16 units. */
  at: number
}

/** Elements whose text is not shown: it was deleted or moved elsewhere. */
const GONE = /^(?:del|moveFrom)$/u
/** What holds paragraphs, and what holds only text. */
const HOLDS_PARAGRAPHS = /^(?:body|tc|txbxContent|footnote|endnote|comment)$/u
/** Wrappers of text that the library does not know, as one that it does. */
const UNKNOWN = /^(?:fldSimple|dir|bdo)$/u

/** A text to put in, or in place of what is there up to `end`. */
interface Change {
  at: number
  end: number
  text: string
}

/**
 * A part of a Word file with tokens of text where comments begin and end and where list items do, so that this is found again in the
 * blocks, and with no wrapper of text that the library would leave out. `numbers` collects a number for each comment by its id.
 */
export function withTokens(xml: string, numbers: Map<string, number>, count: Count): string {
  const changes: Change[] = []
  const open: OpenElement[] = []
  const places = new Map<string, Set<Place>>()
  /** Tokens that wait for the next paragraph, or for the end of what is not shown. */
  let waiting: string[] = []
  let lastParagraphEnd: number | null = null
  /** What the properties of the paragraph say that are being read. */
  let numbered: Numbered | null = null

  const put = (at: number, text: string) => changes.push({ at, end: at, text })
  const note = (element: string, id: string, place: Place) => {
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    const seen = places.get(id) ?? new Set()
    if (seen.has(place)) return
    places.set(id, seen.add(place))
    const run = runOf(placeToken(place, number), element)
    const gone = open.find(({ name }) => GONE.test(name))
    const holder = open.findLast(({ name }) => name === 'p' || HOLDS_PARAGRAPHS.test(name))
    if (holder?.name !== 'p') {
      if (place === 'end' && lastParagraphEnd !== null) put(lastParagraphEnd, run)
      else waiting.push(run)
    } else if (gone && place === 'start') waiting.push(run)
    else {
      // The sign of a comment stands in a run of its own.
      const inside = gone ?? (place === 'point' ? open.findLast(({ name }) => name === 'r') : undefined)
      put(inside?.at ?? parser.startIndex, run)
    }
  }

  const parser = new Parser(
    {
      onopentag(element, attributes) {
        const name = local(element)
        const id = attribute(attributes, 'id')
        if (name === 'commentRangeStart') note(element, id, 'start')
        else if (name === 'commentRangeEnd') note(element, id, 'end')
        else if (name === 'commentReference') note(element, id, 'point')
        else if (name === 'pPr') numbered = { style: '', list: '', level: '' }
        else if (numbered && name === 'pStyle') numbered.style = attribute(attributes, 'val')
        else if (numbered && name === 'numId') numbered.list = attribute(attributes, 'val')
        else if (numbered && name === 'ilvl') numbered.level = attribute(attributes, 'val')
        if (UNKNOWN.test(name)) changes.push(renamed(element, parser.startIndex + 1))
        open.push({ name, at: parser.startIndex })
        const isEmpty = xml[parser.endIndex - 1] === '/'
        if (name === 'p' && !isEmpty && waiting.length > 0) {
          put(parser.endIndex + 1, waiting.join(''))
          waiting = []
        }
      },
      onclosetag(element, isImplied) {
        const closed = open.pop()
        if (!closed) return
        // Of `<x/>` and of what was never closed there is no closing tag.
        const isTag = !isImplied && xml.startsWith('</', parser.startIndex)
        if (!isTag) return
        if (UNKNOWN.test(closed.name)) changes.push(renamed(element, parser.startIndex + 2))
        if (closed.name === 'p') lastParagraphEnd = parser.startIndex
        if (closed.name === 'pPr' && numbered) {
          const number = count(numbered)
          if (number !== null) put(parser.endIndex + 1, runOf(numberToken(number), element))
          numbered = null
        }
        if (GONE.test(closed.name) && waiting.length > 0) {
          put(parser.endIndex + 1, waiting.join(''))
          waiting = []
        }
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return changed(xml, changes)
}

function changed(xml: string, changes: readonly Change[]): string {
  let from = 0
  const parts = changes
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, end, text }) => {
      const part = xml.slice(from, at) + text
      from = end
      return part
    })
  return parts.join('') + xml.slice(from)
}

function runOf(text: string, element: string): string {
  const prefix = /^(.*:)?/u.exec(element)?.[0] ?? ''
  return `<${prefix}r><${prefix}t>${text}</${prefix}t></${prefix}r>`
}

function renamed(element: string, at: number): Change {
  return { at, end: at + element.length, text: element.replace(/[^:]*$/u, 'smartTag') }
}
