import type { Mark } from '../../../../shared/model/block.ts'
import { safeUrl } from '../../../../shared/model/safe-url.ts'

/** A stretch of a block's text with one set of marks. */
export interface Segment {
  text: string
  bold: boolean
  italic: boolean
  href: string | null
}

/** Cuts a block's text where its marks begin and end. Links of any other kind than http, https and mailto are plain text. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const kept = marks
    .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }))
    .filter((mark) => mark.start < mark.end && (mark.type !== 'link' || safeUrl(mark.href ?? '') !== null))
    .toSorted((a, b) => a.start - b.start)
  const cuts = [...new Set([0, text.length, ...kept.flatMap((mark) => [mark.start, mark.end])])].toSorted(
    (a, b) => a - b,
  )
  let open: Mark[] = []
  let next = 0
  return cuts.slice(0, -1).map((start, i) => {
    open = open.filter((mark) => mark.end > start)
    for (let mark = kept[next]; mark && mark.start <= start; mark = kept[++next]) open.push(mark)
    return {
      text: text.slice(start, cuts[i + 1]),
      bold: open.some((mark) => mark.type === 'bold'),
      italic: open.some((mark) => mark.type === 'italic'),
      href: open.find((mark) => mark.type === 'link')?.href ?? null,
    }
  })
}
