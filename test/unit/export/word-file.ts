import { strFromU8, unzipSync } from 'fflate'
import { parse } from '../../../electron/import/parse.ts'
import { textOf } from '../../../shared/model/block.ts'

/** Text as it comes back from Word: white space is one blank, and what XML cannot hold is a sign. */
export function asRead(text: string): string {
  return text
    .replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .normalize('NFC')
    .replaceAll(/[\s\u00AD]+/gu, ' ')
    .trim()
}

/** What each comment of a Word file says about which words, as the reader of such files finds them. */
export async function commentsIn(bytes: Uint8Array) {
  const draft = await parse({ file: 'bericht.docx', bytes })
  const text = textOf(draft.blocks)
  const said = draft.highlights.map(({ start, end, comment }) => ({
    words: asRead(text.slice(start, end)),
    comment,
  }))
  return { text, said, leftOut: draft.commentsLeftOut, blocks: draft.blocks }
}

/** The files that a Word file is made of, by their names. */
export function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  )
}
