import { expect, test } from 'vitest'
import { noteContent, noteFromMarkdown } from '../../../electron/api/note-from-markdown.ts'
import { renderDocx } from '../../../electron/docx/docx.ts'
import { parse } from '../../../electron/import/parse.ts'
import { render } from '../../../shared/export/index.ts'
import { noteMarkdown } from '../../../shared/export/note-markdown.ts'
import { Note, wordsOfNote, type NoteNode } from '../../../shared/model/note.ts'
import { article, note, paragraph, report } from './sample-report.ts'

const leaf = (text: string, format = 0): NoteNode => ({ type: 'text', text, format })
const cell = (headerState: number, ...lines: NoteNode[][]): NoteNode => ({
  type: 'tablecell',
  headerState,
  children: lines.map((children) => ({ type: 'paragraph', children })),
})
/** The last row is one cell short, as another program may leave it. */
const table: NoteNode = {
  type: 'table',
  children: [
    { type: 'tablerow', children: [cell(1, [leaf('Port')]), cell(1, [leaf('Ships | tugs')])] },
    { type: 'tablerow', children: [cell(0, [leaf('Sundby', 1)]), cell(0, [leaf('9')], [leaf('maybe 10')])] },
    { type: 'tablerow', children: [cell(0, [leaf('Tarsund')])] },
  ],
}
const written = note({ type: 'paragraph', children: [leaf('Counted:')] }, table)
const input = () => report([article([paragraph('Nine ships.')], { note: written })])

test('a table in a note is one in web pages, Markdown and Word', async () => {
  expect(render('html', input())).toMatch(
    /<table><tbody><tr><th><p dir="auto">Port<\/p><\/th><th><p dir="auto">Ships \| tugs<\/p><\/th><\/tr><tr><td><p dir="auto"><strong>Sundby<\/strong><\/p><\/td><td><p dir="auto">9<\/p><p dir="auto">maybe 10<\/p><\/td><\/tr><tr><td><p dir="auto">Tarsund<\/p><\/td><td><\/td><\/tr><\/tbody><\/table>/,
  )
  expect(render('md', input())).toContain(
    '| Port | Ships \\| tugs |\n| - | - |\n| **Sundby** | 9 maybe 10 |\n| Tarsund | |\n',
  )
  const { blocks } = await parse({ file: 'report.docx', bytes: await renderDocx(input()) })
  const cells = blocks.flatMap((block) => (block.type === 'cell' ? [block] : []))
  const of = (text: string) => cells.find((found) => found.text.startsWith(text))
  expect(of('Port')).toMatchObject({ row: 0, column: 0 })
  expect(of('Ships | tugs')).toMatchObject({ row: 0, column: 1 })
  expect(of('Tarsund')).toMatchObject({ row: 2, column: 0 })
})

test('a table comes back from Markdown as it was, with a row of headings and without', () => {
  for (const markdown of ['| A | B |\n| - | - |\n| c | d |\n', '|   |   |\n| - | - |\n| a | b |\n']) {
    const content = noteContent(noteFromMarkdown(markdown))
    const read = Note.parse({ content, updatedAt: '2026-03-01T08:00:00Z' })
    expect(noteMarkdown(read)).toBe(markdown)
  }
})

test('every word in a table can be found', () => {
  expect(wordsOfNote(written)).toEqual([
    ...['Counted:', 'Port', 'Ships | tugs', 'Sundby', '9', 'maybe 10', 'Tarsund'],
  ])
})
