import type { Block } from '../../shared/model/block.ts'
import { cleanText } from './clean.ts'
import { decodeAnyText } from './decode.ts'
import type { Reading, Source } from './draft.ts'
import { isHardWrapped } from './hard-wrap.ts'
import { refuseFarTooLong } from './too-long.ts'

/** Plain text: a non-blank line is a paragraph; in hard-wrapped text the lines between two blank lines are. */
export async function readText({ file, bytes }: Source): Promise<Reading> {
  const text = await decodeAnyText(bytes, file)
  refuseFarTooLong(file, text.length)
  return { blocks: textBlocks(cleanText(text)), meta: {} }
}

/** The paragraphs of cleaned text. */
export function textBlocks(text: string): Block[] {
  const groups = paragraphs(text.split('\n').map(trimLine))
  const texts = isHardWrapped(groups) ? groups.map((lines) => lines.join(' ')) : groups.flat()
  return texts.map((text) => ({ type: 'paragraph', text, marks: [] }))
}

/** Without the spaces and tabs around it. Not a regular expression: one would take quadratic time on a long run of spaces. */
function trimLine(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && isSpace(line, start)) start++
  while (end > start && isSpace(line, end - 1)) end--
  return line.slice(start, end)
}

function isSpace(line: string, at: number): boolean {
  const unit = line[at]
  return unit === ' ' || unit === '\t'
}

function paragraphs(lines: readonly string[]): string[][] {
  const groups: string[][] = []
  let open = false
  for (const line of lines) {
    const blank = line.trim() === ''
    if (!blank && open) groups.at(-1)?.push(line)
    else if (!blank) groups.push([line])
    open = !blank
  }
  return groups
}
