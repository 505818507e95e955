import { Parser } from 'htmlparser2'
import { attribute, local } from './names.ts'
import { placeToken, type Place } from './tokens.ts'
import { changed, runOf, type Change } from './xml-changes.ts'

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

/**
 * A part of a Word file with tokens of text where comments begin and end, so that this is found again in the blocks, and with no wrapper
 * of text that the library would leave out. `numbers` collects a number for each comment by its id.
 */
export function withTokens(xml: string, numbers: Map<string, number>): string {
  const changes: Change[] = []
  const open: OpenElement[] = []
  const places = new Map<string, Set<Place>>()
  /** Tokens that wait for the next paragraph, or for the end of what is not shown. */
  let waiting: string[] = []
  let lastParagraphEnd: number | null = null

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

function renamed(element: string, at: number): Change {
  return { at, end: at + element.length, text: element.replace(/[^:]*$/u, 'smartTag') }
}
