import type { Fragment } from './fragments.ts'
import type { Run } from './runs.ts'

/** Text in letters of one width. */
export interface Typed {
  text: string
  /** Of a letter, in points. */
  width: number
}

/** A line of code as it stands in its column. */
interface CodeLine {
  left: number
  gap: number
  typed: Typed | null
}

/** What programs, commands and data have and prose does not: signs, and words set in. */
const SIGNS =
  /[{}[\];=<>$\\|#@_`*+]|\(\)|--\w|^\s*(?:def|class|import|return|function|sudo|git|npm|pip|cd)\b/u
const ADDRESS = /\S+:\/\/\S+|\S+@\S+/gu
/** The share of lines that have them. */
const MOST = 0.5
/** The share of a text in such letters beyond which they mean nothing: it is written on a typewriter. */
const USUAL = 0.5
/** No line stands further in than this, in letters, and no more empty lines are kept. */
const [WIDEST, EMPTY] = [120, 2]

/** Whether letters of one width are something else than the text of a document. */
export function tellsCode(runs: readonly Run[]): boolean {
  const fragments = runs.flatMap((run) => run.fragments)
  const lengthOf = (some: readonly Fragment[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  return lengthOf(fragments.filter(({ isMono }) => isMono)) < USUAL * lengthOf(fragments)
}

/** The text of a row in letters of one width, each at its place; null for any other. */
export function typedIn(fragments: readonly Fragment[]): Typed | null {
  const longest = fragments.toSorted((a, b) => b.text.length - a.text.length)[0]
  if (!longest || !fragments.every(({ isMono, isMirrored }) => isMono && isMirrored !== true)) return null
  const width = (longest.right - longest.left) / longest.text.length
  const inOrder = fragments.toSorted((a, b) => a.left - b.left)
  const left = inOrder[0]?.left ?? 0
  let text = ''
  for (const fragment of inOrder)
    text =
      text.padEnd(Math.min(text.length + WIDEST, Math.round((fragment.left - left) / width))) + fragment.text
  return { text, width }
}

/** Lines in letters of one width as a listing with its indents; null where they are prose. */
export function codeIn(lines: readonly CodeLine[]): string | null {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity)
  const texts = lines.map(({ typed, left: own, gap }, index) => {
    const { text = '', width = 1 } = typed ?? {}
    const empty = index === 0 || !Number.isFinite(gap) ? 0 : Math.round(gap) - 1
    const indent = Math.min(WIDEST, Math.round((own - left) / width))
    return '\n'.repeat(Math.max(0, Math.min(EMPTY, empty))) + ' '.repeat(Math.max(0, indent)) + text.trimEnd()
  })
  return texts.filter((text) => SIGNS.test(text.replace(ADDRESS, ''))).length >= MOST * texts.length
    ? texts.join('\n')
    : null
}
