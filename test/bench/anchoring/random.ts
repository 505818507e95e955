import { random } from '../material.ts'

/** Choices that come out the same for the same seed. */
export interface Chance {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  /** True in that share of cases. */
  share(of: number): boolean
  pick<T>(from: readonly T[]): T
  /** `count` different ones, or all. */
  some<T>(from: readonly T[], count: number): T[]
}

export function chance(seed: number): Chance {
  const next = random(seed)
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  function pick<T>(from: readonly T[]): T {
    const picked = from[between(0, from.length - 1)]
    if (picked === undefined) throw new Error('nothing to pick from')
    return picked
  }
  function some<T>(from: readonly T[], count: number): T[] {
    const left = [...from]
    return Array.from({ length: Math.min(count, from.length) }, () =>
      left.splice(between(0, left.length - 1), 1),
    ).flat()
  }
  return { between, share: (of) => next() < of, pick, some }
}
