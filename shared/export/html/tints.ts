import { highlightColors, type HighlightColor } from '../../model/highlight.ts'

/** More highlights than this over one piece look like this many; each still has its marker and its card. */
const MAX_BANDS = 3

/** The class of a piece under these highlights: one band of tint for each, so that overlapping ones stay apart. */
export function tintClass(colors: readonly HighlightColor[]): string {
  return `t-${colors.slice(0, MAX_BANDS).join('-')}`
}

/** The rules of all tint classes. */
export function tintRules(): string {
  return combinations(MAX_BANDS)
    .map((colors) => `.${tintClass(colors)}{background:${background(colors)}}`)
    .join('\n')
}

function combinations(length: number): HighlightColor[][] {
  if (length === 0) return []
  const shorter = combinations(length - 1)
  const longest = shorter.filter((colors) => colors.length === length - 1)
  const seeds = length === 1 ? [[]] : longest
  return [...shorter, ...seeds.flatMap((colors) => highlightColors.map((color) => [...colors, color]))]
}

function background(colors: readonly HighlightColor[]): string {
  if (colors.length === 1) return `var(--${colors[0]})`
  const stops = colors.flatMap((color, index) => {
    const [from, to] = [percent(index / colors.length), percent((index + 1) / colors.length)]
    const gap = index === colors.length - 1 ? [] : [`var(--paper) calc(${to} - 1.5px) ${to}`]
    return [`var(--${color}) ${from} ${gap.length > 0 ? `calc(${to} - 1.5px)` : to}`, ...gap]
  })
  return `linear-gradient(${stops.join(',')})`
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`
}
