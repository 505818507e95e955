import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { call } from '../api/call.ts'
import { BelegError } from '../../shared/errors.ts'
import { noteMarkdown } from '../../shared/export/note-markdown.ts'
import { readError } from '../notebook/store/disk-errors.ts'
import type { NoteNode } from '../../shared/model/note.ts'
import { noteContent, noteFromMarkdown } from '../api/note-from-markdown.ts'
import { articleId, writing } from './open.ts'
import { pathOf } from './path-of.ts'
import type { Cli } from './run.ts'

/** `note`: an article's note out of Markdown from a file or, with `-`, from standard input; empty takes it away. */
export async function setNote(cli: Cli, id: string, file: string, append: boolean): Promise<void> {
  const markdown = await read(file)
  await writing(cli, async ({ api, notebook }) => {
    const article = articleId(id)
    const { note } = await notebook.record(article)
    const before = append && note ? childrenOf(note.content.root) : []
    const children = [...before, ...noteFromMarkdown(markdown)]
    await call(api, 'notes.save', { article, content: children.length === 0 ? null : noteContent(children) })
    const saved = (await notebook.record(article)).note
    cli.print({ id: article, note: saved ? noteMarkdown(saved) : '' }, () => `Saved the note of ${article}\n`)
  })
}

/** @throws BelegError `not-text`, and what reading a file throws */
async function read(file: string): Promise<string> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(await pathOf(file))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw new BelegError('not-text', { file })
    throw readError(error, file)
  }
}

function childrenOf(node: NoteNode): NoteNode[] {
  return 'children' in node ? node.children : []
}
