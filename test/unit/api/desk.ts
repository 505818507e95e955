import { onTestFinished } from 'vitest'
import { call } from '../../../electron/api/call.ts'
import type { Context } from '../../../electron/api/context.ts'
import { startDrafts } from '../../../electron/api/drafts.ts'
import { startJournal } from '../../../electron/api/journal.ts'
import { notebookApi } from '../../../electron/api/notebook-api.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import type { ApiEvent, InputOf, OutputOf } from '../../../shared/api/index.ts'
import { textOf } from '../../../shared/model/block.ts'
import { anArticle, newNotebook, temporaryFolder } from '../notebook/articles.ts'

type Api = ReturnType<typeof notebookApi>

/** An analyst at a desk: a notebook with some articles, and what the windows were told. */
export async function atTheDesk(...texts: string[]) {
  const folder = await temporaryFolder()
  const notebook = await newNotebook(folder)
  const articles: string[] = []
  for (const text of texts) {
    const { record, captures } = anArticle(text)
    await notebook.add(record, captures)
    articles.push(record.id)
  }
  return { folder, articles, article: articles[0] ?? '', ...desk(notebook) }
}

/** A second program that opens a notebook while the first has it. */
export async function secondProgram(folder: string) {
  const notebook = await openNotebook(folder, { program: 'loopback' })
  onTestFinished(() => notebook.close())
  return desk(notebook)
}

function desk(notebook: Awaited<ReturnType<typeof newNotebook>>) {
  const events: ApiEvent[] = []
  const opened = { notebook, journal: startJournal(), drafts: startDrafts() }
  const context: Context = { opened: () => opened, emit: (event) => void events.push(event) }
  const api = notebookApi(context)
  return {
    notebook,
    events,
    /** Calls the api as a window does. */
    ask: <M extends keyof Api>(method: M, input: InputOf<M>): Promise<OutputOf<M>> =>
      call(api, method, input),
    /** The span of the first place where these words stand. */
    async span(article: string, exact: string) {
      const text = textOf((await call(api, 'articles.get', { id: article })).blocks)
      const start = text.indexOf(exact)
      return { start, end: start + exact.length, exact }
    },
  }
}
