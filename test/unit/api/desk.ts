import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { begin } from '../../../electron/api/begin.ts'
import { call } from '../../../electron/api/call.ts'
import type { Context } from '../../../electron/api/context.ts'
import { notebookApi } from '../../../electron/api/notebook-api.ts'
import { printWithChromium } from '../../../electron/loopback/print.ts'
import { newRecord, toCapture } from '../../../electron/import/capture.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import type { Notebook } from '../../../electron/notebook/types.ts'
import type { Api, ApiEvent, InputOf, OutputOf } from '../../../shared/api/index.ts'
import { textOf } from '../../../shared/model/block.ts'

type NotebookMethod = keyof ReturnType<typeof notebookApi>

/** An analyst at a desk: a notebook with some articles, and what the windows were told. */
export async function atTheDesk(...texts: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-desk-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const notebook = await openNotebook(folder, { program: 'desktop', create: { name: 'Desk' } })
  onTestFinished(() => notebook.close())
  const articles: string[] = []
  for (const text of texts) articles.push(await add(notebook, text))
  return { folder, articles, article: articles[0] ?? '', ...desk(notebook) }
}

/** A second program that opens a notebook while the first has it. */
export async function secondProgram(folder: string) {
  const notebook = await openNotebook(folder, { program: 'loopback' })
  onTestFinished(() => notebook.close())
  return desk(notebook)
}

/** An article whose lines are its paragraphs. */
async function add(notebook: Notebook, text: string): Promise<string> {
  const at = '2025-07-13T08:00:00Z'
  const meta = {
    title: 'Kim sagt Rückhalt zu',
    authors: [],
    publisher: 'Beispiel-Kurier',
    url: '',
    published: '2025-07-13',
    language: 'de',
  }
  const blocks = text.split('\n').map((line) => ({ type: 'paragraph' as const, text: line, marks: [] }))
  const draft = {
    meta,
    blocks,
    images: [],
    imagesLeftOut: {},
    highlights: [],
    commentsLeftOut: 0,
    pagesWithoutText: [],
    hiddenText: 0,
    filesLeftOut: [],
    extent: null,
    savedAt: null,
    extension: 'txt',
    importer: 'test',
  }
  const capture = toCapture(draft, Buffer.from(text), { method: 'file', file: 'artikel.txt', url: '', at })
  const record = newRecord(meta, capture, at)
  await notebook.add(record, [capture])
  return record.id
}

function desk(notebook: Notebook) {
  const events: ApiEvent[] = []
  const opened = begin(notebook)
  const context: Context = {
    opened: () => opened,
    emit: (event) => void events.push(event),
    print: printWithChromium,
  }
  // Typed as the whole api; what can be asked below is what there is.
  const api = notebookApi(context) as Partial<Api> as Api
  return {
    notebook,
    opened,
    events,
    /** Calls the api as a window does. */
    ask: <M extends NotebookMethod>(method: M, input: InputOf<M>): Promise<OutputOf<M>> =>
      call(api, method, input),
    /** The span of the first place where these words stand. */
    async span(article: string, exact: string) {
      const text = textOf((await call(api, 'articles.get', { id: article })).blocks)
      const start = text.indexOf(exact)
      return { start, end: start + exact.length, exact }
    },
  }
}
