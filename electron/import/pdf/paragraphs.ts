import type { Block } from '../../../shared/model/block.ts'
import { cleanLine } from '../clean.ts'
import type { Region } from './columns.ts'
import type { Fragment } from './fragments.ts'
import { compoundsIn, joinLines } from './line-end.ts'

/** Letters this much larger than those of most of the text make a heading, unless it is too long for one. */
const HEADING = 1.15
const LONGEST_HEADING = 240
/** Sizes closer than this share are the same. */
const SAME_SIZE = 0.06
/** Lines further apart than this many times the usual distance do not belong together. */
const GAP = 1.35
/** How far a first line is set in, and how much a last line is short, in sizes. */
const INDENT = 0.8
const SHORT = 4

const BULLET = /^[•‣◦▪●■]\s+(?=\S)/u
const SENTENCE_END = /[.!?…:][“”"'«»’)\]\d]*$/u

type Paragraph = Fragment[]

/** The blocks of a document: its lines, in reading order, put together again. */
export function blocksOf(regions: readonly Region[]): Block[] {
  const body = mostCommon(regions.flat().flatMap((line) => ({ value: line.size, weight: line.text.length })))
  const compounds = compoundsIn(regions.flat().map(({ text }) => text))
  const paragraphs = regions.reduce<Paragraph[]>(addRegion, [])
  const levels = headingSizes(paragraphs, body)
  return paragraphs.flatMap((lines): Block[] => {
    const joined = lines.map(({ text }) => text).reduce((text, next) => joinLines(text, next, compounds))
    const text = cleanLine(joined.replaceAll('\u00ad', ''))
    if (text === '') return []
    const level = levels.findIndex((size) => isSame(size, lines[0]?.size ?? 0)) + 1
    if (level > 0 && text.length <= LONGEST_HEADING)
      return [{ type: 'heading', level: Math.min(6, level), text, marks: [] }]
    if (BULLET.test(text))
      return [{ type: 'item', depth: 0, ordered: false, text: text.replace(BULLET, ''), marks: [] }]
    return [{ type: 'paragraph', text, marks: [] }]
  })
}

/** A region's lines; the first goes on with what the column or page before ended with, unless that was a sentence's end. */
function addRegion(paragraphs: Paragraph[], region: Region): Paragraph[] {
  const distance = mostCommon(
    region.slice(1).map(({ y }, index) => ({ value: y - (region[index]?.y ?? 0), weight: 1 })),
  )
  const right = region.reduce((most, line) => Math.max(most, line.right), -Infinity)
  const left = mostCommon(region.map((line) => ({ value: line.left, weight: 1 })))
  region.forEach((line, index) => {
    const last = paragraphs.at(-1)
    const before = last?.at(-1)
    const goesOn =
      last !== undefined &&
      before !== undefined &&
      isSame(before.size, line.size) &&
      !BULLET.test(line.text) &&
      (index === 0
        ? line.left - left <= INDENT * line.size && !SENTENCE_END.test(before.text)
        : continues(last, line, { distance, right }))
    if (goesOn) last.push(line)
    else paragraphs.push([line])
  })
  return paragraphs
}

function continues(
  lines: readonly Fragment[],
  line: Fragment,
  { distance, right }: { distance: number; right: number },
): boolean {
  const [first, before] = [lines[0], lines.at(-1)]
  if (!first || !before) return false
  if (line.y - before.y > Math.max(distance, line.size) * GAP) return false
  const indent = (line.left - before.left) / line.size
  const hangs = before === first && BULLET.test(first.text)
  if (indent > INDENT && !hangs) return false
  if (indent < -INDENT && before !== first) return false
  return !(SENTENCE_END.test(before.text) && right - before.right > SHORT * line.size)
}

/** The sizes of headings, the largest first. */
function headingSizes(paragraphs: readonly Paragraph[], body: number): number[] {
  const sizes = paragraphs.map((lines) => lines[0]?.size ?? 0).filter((size) => size >= body * HEADING)
  return [...new Set(sizes)]
    .toSorted((a, b) => b - a)
    .reduce<number[]>((levels, size) => (isSame(levels.at(-1) ?? 0, size) ? levels : [...levels, size]), [])
    .slice(0, 6)
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_SIZE * Math.max(a, b)
}

/** The value with the most weight, to half a point. */
function mostCommon(values: readonly { value: number; weight: number }[]): number {
  const weights = new Map<number, number>()
  for (const { value, weight } of values) {
    const rounded = Math.round(value * 2) / 2
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight)
  }
  return [...weights].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
}
