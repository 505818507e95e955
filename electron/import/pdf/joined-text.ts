import type { Block, Mark } from '../../../shared/model/block.ts'
import type { Page } from '../../../shared/model/page.ts'
import { composed, type RichText } from '../markdown/rich-text.ts'
import { joinLines } from './line-end.ts'
import type { Line } from './line.ts'

type Turns = Pick<Block, 'turns'>

/** Lines as one text, words broken at their ends mended, with the places where it goes on on another page. */
export function joinedText(
  lines: readonly Line[],
  compounds: ReadonlySet<string>,
  pages: readonly Page[],
): RichText & Turns {
  let text = ''
  const marks: Mark[] = []
  const turns: { at: number; page: number }[] = []
  let before: Line | undefined
  for (const line of lines) {
    text = before ? joinLines(text, line.text, compounds) : line.text
    const start = text.length - line.text.length
    for (const mark of line.marks) marks.push({ ...mark, start: mark.start + start, end: mark.end + start })
    if (before && before.page !== line.page) turns.push({ at: start, page: line.page })
    before = line
  }
  const rich = composed({ text, marks: merged(marks) })
  const places = turns.flatMap(({ at, page }) => {
    const place = pages[page]
    return place ? [{ at: text.slice(0, at).normalize('NFC').length, ...place }] : []
  })
  return { ...rich, ...(places.length > 0 && { turns: places }) }
}

/** A link that goes on on the next line is one. */
function merged(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) {
    const last = kept.at(-1)
    if (last?.href === mark.href && last && mark.start - last.end <= 1) last.end = mark.end
    else kept.push({ ...mark })
  }
  return kept
}
