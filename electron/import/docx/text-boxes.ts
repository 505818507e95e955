import { Parser } from 'htmlparser2'
import { local } from './names.ts'
import { changed, prefixOf, type Change } from './xml-changes.ts'

/** A stretch of the part, in UTF-16 units. */
interface Range {
  start: number
  end: number
}

/** What stands in a part in several forms, of which the library reads the last, or as a drawing, of which it reads the pictures. */
interface Shape extends Range {
  isDrawing: boolean
  /** How deep it is. */
  depth: number
  choice: Range | null
  fallback: Range | null
  /** The texts of its boxes, and whether the form that the library reads has any. */
  boxes: Range[]
  isRead: boolean
}

/** Text boxes in text boxes carry nothing deeper than this. */
const DEEPEST = 4

/**
 * A part of a Word file with the text of boxes where the library finds it. Programs write a box in two forms, but many leave out the
 * older one, which is the one that is read, or put a picture of the box there.
 */
export function withTextBoxes(xml: string, nested = 0): string {
  const changes: Change[] = []
  const open: { name: string; inside: number }[] = []
  let shape: Shape | null = null
  let prefix = ''
  let boxes = 0

  const inner = ({ start, end }: Range) => {
    const text = xml.slice(start, end)
    return nested < DEEPEST && text.includes('txbxContent') ? withTextBoxes(text, nested + 1) : text
  }
  const mend = ({ start, end, isDrawing, choice, fallback, boxes, isRead }: Shape) => {
    const texts = isRead ? '' : boxes.map((box) => `<${prefix}pict>${inner(box)}</${prefix}pict>`).join('')
    if (isDrawing && texts !== '') changes.push({ at: end, end, text: texts })
    if (isDrawing) return
    if (!fallback && choice) changes.push({ at: start, end, text: inner(choice) })
    else if (texts !== '') changes.push({ at: end, end, text: texts })
  }

  const parser = new Parser(
    {
      onopentag(element) {
        const name = local(element)
        const start = parser.startIndex
        if (name === 'p' || name === 'r') prefix = prefixOf(element)
        if (!shape && (name === 'AlternateContent' || name === 'drawing')) {
          const isDrawing = name === 'drawing'
          const nothing = { choice: null, fallback: null, boxes: [], isRead: false }
          shape = { start, end: start, isDrawing, depth: open.length, ...nothing }
        } else if (name === 'txbxContent' && shape) {
          if (shape.fallback) shape.isRead = true
          else if (boxes++ === 0) shape.boxes.push({ start, end: start })
        } else if (name === 'Fallback' && shape?.depth === open.length - 1)
          shape.fallback = { start, end: start }
        open.push({ name, inside: parser.endIndex + 1 })
      },
      onclosetag() {
        const { name, inside } = open.pop() ?? { name: '', inside: 0 }
        if (!shape) return
        const [start, end] = [parser.startIndex, parser.endIndex + 1]
        const box = shape.boxes.at(-1)
        if (name === 'txbxContent' && !shape.fallback && --boxes === 0 && box) box.end = end
        else if (name === 'Choice' && shape.depth === open.length - 1)
          shape.choice ??= { start: inside, end: start }
        else if (shape.depth === open.length) {
          mend({ ...shape, end })
          shape = null
        }
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return changed(xml, changes)
}
