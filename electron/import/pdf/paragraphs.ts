import { markerOf } from './markers.ts'
import type { PlacedLine } from './placed.ts'
import { isSameSize } from './style.ts'

/** Lines that belong together, from one or several columns and pages. */
export interface Paragraph {
  lines: PlacedLine[]
}

/** Lines further apart than this many times the usual distance do not belong together; this much is a sign of it. */
const GAP = 1.22
const SOME_GAP = 1.06
/** The same where one of them has raised or lowered signs, and where the document says that they do belong together. */
const SHIFTED_GAP = 1.5
const TAGGED_GAP = 2
/** How far a first line is set in, in sizes. */
const INDENT = 0.8
/** The share of the column's width that is empty behind a line that was ended, whatever it says. */
const MUCH_ROOM = 0.3
/** A space, and how exactly lines end where they can, in sizes. */
const SPACE = 0.25
const EXACT = 0.3
/** How many paragraphs back a text may go on over smaller print. */
const REACH = 3

/** The end of a sentence, with what may stand behind it. */
export const SENTENCE_END = /[.!?…:؟۔。！？：][“”"'«»’‘)\]\d⁰¹²³⁴⁵⁶⁷⁸⁹*」』）]*$/u
const HYPHEN = /\p{L}[-\u2010\u00ad¬\u2e17]$/u
const SMALL_LETTER = /^\p{Ll}/u
/** From a title to its page, as in a table of contents. */
const LEADER = /(?:[.·…_]\s?){4,}\s*\w{1,5}$/u

/** Whether `line` goes on with the paragraph it stands under. */
export function continues({ lines }: Paragraph, line: PlacedLine, body: number): boolean {
  const [first, before] = [lines[0], lines.at(-1)]
  if (!first || !before || !isSameSize(before.size, line.size)) return false
  if (LEADER.test(before.text)) return false
  if (before.tag && line.tag) return before.tag.element === line.tag.element && line.gap <= TAGGED_GAP
  if (line.gap > (before.hasShifted || line.hasShifted ? SHIFTED_GAP : GAP)) return false
  const marker = markerOf(line.text)
  const early = isEarly(before, line) && !isNarrow(lines)
  if (marker && (marker.number === null || early || line.gap > SOME_GAP || isNext(first, line))) return false
  const ended = SENTENCE_END.test(before.text)
  const step = (line.left - before.left) / line.size
  if (!isItem(first, line)) {
    if (step > INDENT && (ended || early)) return false
    if (step < -INDENT && (before === first ? early && ended : early || ended)) return false
  }
  const changes = before.font !== '' && line.font !== '' && before.font !== line.font
  if (changes && (early || line.gap > SOME_GAP)) return false
  if (!early || line.size > body * 1.1 || HYPHEN.test(before.text)) return true
  if (ended) return false
  return SMALL_LETTER.test(line.text) || before.room < MUCH_ROOM * before.width
}

/** Whether `line`, the first of a column or page, goes on with a paragraph of the one before. */
export function goesOn({ lines }: Paragraph, line: PlacedLine): boolean {
  const before = lines.at(-1)
  if (!before || LEADER.test(before.text) || markerOf(line.text)) return false
  if (before.tag && line.tag && before.tag.role !== line.tag.role) return false
  if (before.font !== '' && line.font !== '' && before.font !== line.font) return false
  if (HYPHEN.test(before.text)) return true
  const ended = SENTENCE_END.test(before.text)
  if (!ended && SMALL_LETTER.test(line.text)) return true
  const stands = line.indent <= INDENT * line.size
  const asBefore = lines.length > 1 && Math.abs(line.indent - before.indent) <= EXACT * line.size
  return (stands || asBefore) && !isEarly(before, line)
}

/** The paragraph a column or page may go on with: the last of its size, over smaller print but not over a heading. */
export function openFor(paragraphs: readonly Paragraph[], line: PlacedLine): Paragraph | undefined {
  const recent = paragraphs.slice(-REACH).toReversed()
  const at = recent.findIndex(({ lines }) => (lines.at(-1)?.size ?? 0) > line.size * 0.94)
  const found = recent[at]
  return found && isSameSize(found.lines.at(-1)?.size ?? 0, line.size) ? found : undefined
}

/** Whether the first word of `next` would have had room behind the line. */
function isEarly(line: PlacedLine, next: PlacedLine): boolean {
  return line.room > SPACE * line.size + next.firstWord + EXACT * line.size
}

/** Whether its last two lines end in the same place: where text goes around a picture, its column ends there. */
function isNarrow(lines: readonly PlacedLine[]): boolean {
  const [before, last] = lines.slice(-2)
  return (
    before !== undefined && last !== undefined && Math.abs(before.right - last.right) <= EXACT * last.size
  )
}

/** Whether `line` may stand under the text of the item that `first` begins. */
function isItem(first: PlacedLine, line: PlacedLine): boolean {
  return (
    markerOf(first.text) !== null &&
    line.left >= Math.min(first.textLeft, first.left + 4 * line.size) - INDENT * line.size
  )
}

function isNext(first: PlacedLine, line: PlacedLine): boolean {
  const number = markerOf(first.text)?.number ?? null
  return number !== null && markerOf(line.text)?.number === number + 1
}
