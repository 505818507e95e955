import type { Run } from './runs.ts'

/** How text is set. */
export interface Style {
  size: number
  font: string
}

/** Sizes closer than this share are the same. */
const SAME_SIZE = 0.06

export function isSameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_SIZE * Math.max(a, b)
}

/** How most of the text is set. */
export function styleOf(runs: readonly Run[]): Style {
  const fragments = runs.flatMap((run) => run.fragments)
  const weighed = fragments.map(({ text, size, font }) => ({ size, font, weight: text.length }))
  const size = mostCommon(weighed.map(({ size, weight }) => ({ value: halves(size), weight })))
  const ofSize = weighed.filter((fragment) => halves(fragment.size) === size)
  return {
    size,
    font: mostCommon(ofSize.map(({ font, weight }) => ({ value: font, weight }))) ?? '',
  } as Style
}

/** Whether most of the text is set like that. */
export function isIn(runs: readonly Run[], style: Style): boolean {
  const own = styleOf(runs)
  return isSameSize(own.size, style.size) && own.font === style.font
}

/** The distance or place most of these have, to half a point; 0 without any. */
export function mostCommonNumber(values: readonly number[]): number {
  return mostCommon(values.map((value) => ({ value: halves(value), weight: 1 }))) ?? 0
}

function halves(value: number): number {
  return Math.round(value * 2) / 2
}

function mostCommon<T>(values: readonly { value: T; weight: number }[]): T | undefined {
  const weights = new Map<T, number>()
  for (const { value, weight } of values) weights.set(value, (weights.get(value) ?? 0) + weight)
  return [...weights].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}
