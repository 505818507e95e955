import { SENTENCE_END } from './paragraphs.ts'
import { isIn, styleOf, type Style } from './style.ts'
import { tableOfRun } from './tagged-tables.ts'
import { cut, isStretched, type Run } from './runs.ts'

/** A part of a page whose lines are read from top to bottom. */
export interface Area {
  runs: Run[]
  /** Whether it stands beside the text, set otherwise, and does not interrupt it. */
  beside: boolean
}

/** Runs of a column at least, and characters in its middle one. */
const RUNS = 3
const CHARACTERS = 12
/** Columns inside columns that are looked for. */
const DEEPEST = 4
/** How many places for a gap are tried, the ones where most runs begin or go on. */
const PLACES = 24
/** A gap inside what was written in one go may lie between columns from this width on, in sizes. */
const WIDE = 0.8
/** The share of lines that go on with a small letter or after a hyphen in running text; lines of a table hardly do. */
const FLOWING = 0.15
/** Letters of scripts that have no small ones; their lines go on where they are this long and end no sentence, as this share of them does. */
const UNCASED = /\p{Lo}/u
const LONG = 20
const MOST = 0.5
/** A line this much larger than those above it in its column is a heading. */
const LARGER = 1.1
/** Where only one side is running text, the other has at most this share of its lines: a note beside it, and no table. */
const ASIDE = 0.6

/** A stretch of the page that no line crosses at the gap, or one where they do. */
interface Band {
  left: Run[]
  right: Run[]
  across: Run[]
}

/** The parts of a page in reading order: columns from left to right, between what runs across them; what is beside last. */
export function areasOf(runs: readonly Run[], body: Style): Area[] {
  const areas = split(runs, body, 0)
  return [...areas.filter(({ beside }) => !beside), ...areas.filter(({ beside }) => beside)]
}

function split(runs: readonly Run[], body: Style, depth: number): Area[] {
  if (runs.length === 0) return []
  const bands = depth < DEEPEST ? bandsOf(runs) : null
  if (bands === null) return [{ runs: [...runs], beside: false }]
  const areas: Area[] = []
  let whole: Run[] = []
  for (const { left, right, across } of bands) {
    if (across.length > 0) {
      // Not as the arguments of one call: those of a huge page are too many for the stack.
      for (const run of across) whole.push(run)
      continue
    }
    areas.push(...split(whole, body, depth + 1))
    whole = []
    const areBody = [isIn(left, body), isIn(right, body)]
    for (const [index, side] of [left, right].entries()) {
      const beside = areBody[index] === false && areBody.includes(true)
      areas.push(...split(side, body, depth + 1).map((area) => ({ ...area, beside: area.beside || beside })))
    }
  }
  return [...areas, ...split(whole, body, depth + 1)]
}

/** The page cut at the gap that has most of it in columns; null when there is none. */
function bandsOf(runs: readonly Run[]): Band[] | null {
  const begins = new Map<number, number>()
  for (const place of runs.flatMap(beginsIn).map(Math.floor)) begins.set(place, (begins.get(place) ?? 0) + 1)
  const places = [...begins].filter(([, count]) => count > 1).toSorted((a, b) => b[1] - a[1])
  const found = places
    .slice(0, PLACES)
    .map(([gap]) => bandsAt(runs, gap))
    .map((bands) => ({ bands, inColumns: bands.reduce((sum, band) => sum + sizeOf(band), 0) }))
    .reduce((most, next) => (next.inColumns > most.inColumns ? next : most), { bands: [], inColumns: 0 } as {
      bands: Band[]
      inColumns: number
    })
  return found.inColumns > 0 ? found.bands : null
}

/** Where the run begins, and where it goes on behind a gap that may lie between columns. */
function beginsIn(run: Run): number[] {
  const behind = isStretched(run)
    ? []
    : run.fragments.filter(
        ({ left }, index) => left - (run.fragments[index - 1]?.right ?? left) >= WIDE * run.size,
      )
  return [run.left, ...behind.map(({ left }) => left)]
}

function sizeOf({ left, right }: Band): number {
  return left.length + right.length
}

/** The runs from top to bottom, in bands that are two columns and others that are not. */
function bandsAt(runs: readonly Run[], gap: number): Band[] {
  const bands: Band[] = []
  let band: Band = { left: [], right: [], across: [] }
  const end = () => {
    if (sizeOf(band) > 0 && areColumns(band)) {
      const below = headingBelow(band)
      bands.push({ ...band, left: band.left.slice(0, band.left.length - below.length) })
      if (below.length > 0) bands.push({ left: [], right: [], across: below })
    } else if (sizeOf(band) > 0) bands.push({ left: [], right: [], across: [...band.left, ...band.right] })
    band = { left: [], right: [], across: [] }
  }
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const parts = partsAt(run, gap)
    if (parts === null) {
      end()
      bands.push({ left: [], right: [], across: [run] })
    } else for (const part of parts) (part.left >= gap ? band.right : band.left).push(part)
  }
  end()
  return bands
}

/** The heading below two columns that end together: it begins where the left one does, and heads what comes below both. */
function headingBelow({ left, right }: Band): Run[] {
  const [, end] = extent(right)
  const first = left.findIndex(({ y, size }, index) => index > 0 && y > end + size)
  const above = left.slice(0, first)
  const below = left.slice(first)
  const size = styleOf(above).size * LARGER
  return first > 0 && below.every((run) => run.size >= size) ? below : []
}

/** The run on the side it stands on, or cut where it has a gap there; null when it runs across. */
function partsAt(run: Run, gap: number): Run[] | null {
  if (run.left >= gap || run.right <= gap) return [run]
  if (tableOfRun(run) !== null) return null
  const next = run.fragments.findIndex(({ left }) => left >= gap)
  const [before, after] = [run.fragments[next - 1], run.fragments[next]]
  const right = run.fragments.slice(0, next).reduce((most, fragment) => Math.max(most, fragment.right), 0)
  if (!before || !after || right > gap || isStretched(run) || after.left - right < WIDE * run.size)
    return null
  return cut(run, gap)
}

function areColumns({ left, right }: Band): boolean {
  if (!isColumn(left) || !isColumn(right) || !areBeside(left, right)) return false
  const [flowsLeft, flowsRight] = [isFlowing(left), isFlowing(right)]
  if (flowsLeft && flowsRight) return true
  if (!flowsLeft && !flowsRight) return !areRows(left, right)
  const [more, fewer] = flowsLeft ? [left, right] : [right, left]
  return fewer.length <= more.length * ASIDE
}

/** Whether what is on the right stands on the lines of what is on the left, as in a table. */
function areRows(left: readonly Run[], right: readonly Run[]): boolean {
  const heights = new Set(left.map(({ y }) => Math.round(y)))
  const aligned = right.filter(({ y }) => heights.has(Math.round(y)))
  return aligned.length > right.length / 2
}

function isColumn(runs: readonly Run[]): boolean {
  const lengths = runs.map((run) => textOf(run).length).toSorted((a, b) => a - b)
  return runs.length >= RUNS && (lengths[Math.floor(lengths.length / 2)] ?? 0) >= CHARACTERS
}

/** Whether the lines go on in each other, as they do in running text. */
function isFlowing(runs: readonly Run[]): boolean {
  const texts = runs.toSorted((a, b) => a.y - b.y).map(textOf)
  const uncased = texts.filter((text) => UNCASED.test(text))
  if (uncased.length > texts.length / 2) {
    const open = uncased.filter((text) => text.length >= LONG && !SENTENCE_END.test(text))
    return open.length >= MOST * texts.length
  }
  const goingOn = texts.filter(
    (text, index) => index > 0 && (/^\p{Ll}/u.test(text) || /\p{L}[-\u2010]$/u.test(texts[index - 1] ?? '')),
  )
  return goingOn.length >= FLOWING * texts.length
}

/** Whether they share enough of the height that one is not just below the other. */
function areBeside(left: readonly Run[], right: readonly Run[]): boolean {
  const [leftTop, leftEnd] = extent(left)
  const [rightTop, rightEnd] = extent(right)
  const shared = (runs: readonly Run[]) =>
    runs.filter(({ y }) => y >= Math.max(leftTop, rightTop) - 1 && y <= Math.min(leftEnd, rightEnd) + 1)
  return shared(left).length >= RUNS - 1 && shared(right).length >= RUNS - 1
}

function extent(runs: readonly Run[]): [number, number] {
  return runs.reduce<[number, number]>(
    ([top, end], { y }) => [Math.min(top, y), Math.max(end, y)],
    [Infinity, -Infinity],
  )
}

function textOf({ fragments }: Run): string {
  return fragments.map(({ text }) => text).join(' ')
}
