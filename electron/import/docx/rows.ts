import { Parser } from 'htmlparser2'
import { attribute, isOn, local } from './names.ts'
import { changed, prefixOf, valueOf, type Change } from './xml-changes.ts'

/** Tells a part that has rows of which their properties say more than the library reads. */
export const ROWS = /<\w+:(?:gridBefore|hidden)\b/u
/** Word has no more columns. */
const WIDEST = 63
/** What shows that something stands in a row. */
const SHOWN = /^(?:drawing|pict|object|sym|oMath|footnoteReference|endnoteReference)$/u

interface Row {
  at: number
  /** Elements around it. */
  depth: number
  isHidden: boolean
  isEmpty: boolean
  /** The columns that it leaves free in front of its cells. */
  before: number
  change: Change | null
}

/** A part of a Word file with an empty cell where a row begins in a later column, and without hidden rows in which nothing is left. */
export function withWholeRows(xml: string): string {
  const changes: Change[] = []
  const open: string[] = []
  const rows: Row[] = []
  const fill = () => {
    if (rows.at(-1)?.isEmpty === true) for (const row of rows) row.isEmpty = false
  }
  const parser = new Parser(
    {
      onopentag(element, attributes) {
        const name = local(element)
        const row = rows.at(-1)
        const isSaid = open.at(-1) === 'trPr' && row?.depth === open.length - 2
        if (name === 'tr')
          rows.push({
            at: parser.startIndex,
            depth: open.length,
            isHidden: false,
            isEmpty: true,
            before: 0,
            change: null,
          })
        else if (isSaid && name === 'hidden') row.isHidden = isOn(attributes)
        else if (isSaid && name === 'gridBefore')
          row.before = Math.min(WIDEST, Number(attribute(attributes, 'val')) || 0)
        else if (SHOWN.test(name)) fill()
        open.push(name)
      },
      ontext(text) {
        if (open.at(-1) === 't' && text.trim() !== '') fill()
      },
      onclosetag(element, isImplied) {
        const name = open.pop()
        const row = rows.at(-1)
        if (!row) return
        const end = parser.endIndex + 1
        if (name === 'trPr' && row.depth === open.length - 1 && row.before > 0)
          row.change = { at: end, end, text: emptyCell(row.before, element) }
        if (row.depth !== open.length) return
        rows.pop()
        if (row.isHidden && row.isEmpty && !isImplied) {
          while ((changes.at(-1)?.at ?? -1) > row.at) changes.pop()
          changes.push({ at: row.at, end, text: '' })
        } else if (row.change) changes.push(row.change)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return changed(xml, changes)
}

function emptyCell(columns: number, element: string): string {
  const prefix = prefixOf(element)
  const span = valueOf('gridSpan', String(columns), element)
  return `<${prefix}tc><${prefix}tcPr>${span}</${prefix}tcPr><${prefix}p/></${prefix}tc>`
}
