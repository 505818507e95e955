import type { Block } from '../../shared/model/block.ts'
import { cleanText } from './clean.ts'
import { decodeText } from './decode.ts'
import type { Reading, Source } from './draft.ts'
import { isHardWrapped } from './hard-wrap.ts'

/** Plain text: a non-blank line is a paragraph; in hard-wrapped text the lines between two blank lines are. */
export function readText({ file, bytes }: Source): Reading {
  return { blocks: textBlocks(cleanText(decodeText(bytes, file))), meta: {} }
}

/** The paragraphs of cleaned text. */
export function textBlocks(text: string): Block[] {
  const groups = paragraphs(text.split('\n').map(trimLine))
  const texts = isHardWrapped(groups) ? groups.map((lines) => lines.join(' ')) : groups.flat()
  return texts.map((text) => ({ type: 'paragraph', text, marks: [] }))
}

function trimLine(line: string): string {
  return line.replace(/^[ \t]+/u, '').replace(/[ \t]+$/u, '')
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
