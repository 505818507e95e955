import type { Box, Fragment } from './fragments.ts'

/** Fragments that belong together on one line. */
export interface Run extends Box {
  fragments: readonly Fragment[]
}

/** Baselines that differ by less than this share of the size are one line: room for raised and lowered signs. */
const SAME_LINE = 0.45
/** Between words written one after the other, in sizes: stretched over a column, two of them may be far apart. */
const STRETCHED = 20
/** Between words of one line that were written at different times, in sizes. */
const NEAR = 0.6
/** A gap is one between words from this width on, in sizes; those of a stretched line differ by this factor at most. */
const SPACE = 0.15
const EVEN = 1.2
/** How far letters may reach back over the one before. */
const OVERLAP = 0.6

/** The runs of a page: what was written in one go, or stands close together. Its words are in order from left to right. */
export function runsOf(fragments: readonly Fragment[]): Run[] {
  const written: Fragment[][] = []
  for (const fragment of fragments) {
    const before = written.at(-1)?.at(-1)
    if (before && follows(before, fragment)) written.at(-1)?.push(fragment)
    else written.push([fragment])
  }
  return rowsOf(written.map(runOf)).flatMap((row) => {
    const groups: Run[][] = []
    let right = -Infinity
    for (const run of row) {
      const before = groups.at(-1)?.at(-1)
      const isNear =
        before && isOfSameTable(before, run) && run.left - right <= NEAR * Math.min(run.size, before.size)
      if (isNear) groups.at(-1)?.push(run)
      else groups.push([run])
      right = isNear ? Math.max(right, run.right) : run.right
    }
    return groups.map((runs) => {
      const [first] = runs
      return runs.length === 1 && first ? first : runOf(runs.flatMap(({ fragments }) => fragments))
    })
  })
}

function follows(before: Fragment, next: Fragment): boolean {
  if (before.tag?.cell?.table !== next.tag?.cell?.table) return false
  const size = Math.max(before.size, next.size)
  // In a mirror, lines are often written from their end.
  const isBack = next.isMirrored === true && next.left < before.left
  const gap = isBack ? before.left - next.right : next.left - before.right
  return Math.abs(next.y - before.y) <= SAME_LINE * size && gap >= -OVERLAP * size && gap <= STRETCHED * size
}

function isOfSameTable(a: Run, b: Run): boolean {
  return a.fragments[0]?.tag?.cell?.table === b.fragments[0]?.tag?.cell?.table
}

/** What stands beside each other, from top to bottom, each row from left to right. */
export function rowsOf<T extends Box>(boxes: readonly T[]): T[][] {
  const rows: T[][] = []
  let top: T | undefined
  for (const box of boxes.toSorted((a, b) => a.y - b.y)) {
    if (top && box.y - top.y <= SAME_LINE * Math.max(top.size, box.size)) rows.at(-1)?.push(box)
    else rows.push([(top = box)])
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

/** Fragments of one line as a run; its baseline and size are those of most of its letters. */
export function runOf(fragments: readonly Fragment[]): Run {
  const sorted = fragments.toSorted((a, b) => a.left - b.left)
  const main = sorted.reduce((most, next) => (next.text.length > most.text.length ? next : most))
  return {
    fragments: sorted,
    left: sorted.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: sorted.reduce((most, { right }) => Math.max(most, right), -Infinity),
    y: main.y,
    size: main.size,
  }
}

/** The gaps between the words of a run, in points; letters set tightly have none. */
function gapsIn({ fragments, size }: Run): number[] {
  return fragments
    .slice(1)
    .map(({ left }, index) => left - (fragments[index]?.right ?? left))
    .filter((gap) => gap > SPACE * size)
}

/** Whether its words are as far apart as they are because the line had to fill its column. */
export function isStretched(run: Run): boolean {
  const gaps = gapsIn(run).toSorted((a, b) => a - b)
  const [least, most] = [gaps[0], gaps.at(-1)]
  return gaps.length > 1 && least !== undefined && most !== undefined && most <= EVEN * least
}

/** The run without what lies right of `x`, and that. Cut between fragments. */
export function cut(run: Run, x: number): Run[] {
  const sides = [
    run.fragments.filter((fragment) => fragment.left < x),
    run.fragments.filter((fragment) => fragment.left >= x),
  ]
  return sides.filter((side) => side.length > 0).map(runOf)
}
