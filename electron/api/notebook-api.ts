import type { Api } from '../../shared/api/index.ts'
import { articleBulk } from './slices/article-bulk.ts'
import { articleEdits, articles } from './slices/articles.ts'
import { archive } from './slices/archive.ts'
import { bulk } from './slices/bulk.ts'
import { claims, newClaims } from './slices/claims.ts'
import { collectionEdits, collectionList } from './slices/collections.ts'
import type { Context } from './context.ts'
import { desk } from './slices/desk.ts'
import { emptying, outlook } from './slices/emptying.ts'
import { evidence, evidenceReads } from './slices/evidence.ts'
import { finding } from './slices/finding.ts'
import { foreign } from './slices/foreign.ts'
import { highlights } from './slices/highlights.ts'
import { imports } from './slices/import.ts'
import { lens } from './slices/lens.ts'
import { claim, linking } from './slices/linking.ts'
import { noteLinks, notes, noteVersions } from './slices/notes.ts'
import { reports, stopReports } from './slices/reports.ts'
import { tagEdits, tagList } from './slices/tags.ts'
import { restore, trash } from './slices/trash.ts'
import { undo } from './slices/undo.ts'
import { versionEdits, versions } from './slices/versions.ts'

/** All that can be asked of one open notebook, by a window or by the command line. */
export function notebookApi(context: Context) {
  return {
    ...articles(context),
    ...collectionList(context),
    ...imports(context),
    ...foreign(context),
    ...lens(context),
    ...notes(context),
    ...noteVersions(context),
    ...versions(context),
    ...desk(context),
    ...stopReports(context),
    ...whenComplete(context, {
      ...archive(context),
      ...finding(context),
      ...noteLinks(context),
      ...claim(context),
      ...evidenceReads(context),
      ...tagList(context),
      ...trash(context),
      ...outlook(context),
      ...reports(context),
    }),
    ...inOrder(context, {
      ...articleEdits(context),
      ...articleBulk(context),
      ...collectionEdits(context),
      ...highlights(context),
      ...versionEdits(context),
      ...newClaims(context),
      ...whenComplete(context, {
        ...claims(context),
        ...bulk(context),
        ...linking(context),
        ...evidence(context),
        ...tagEdits(context),
        ...restore(context),
        ...emptying(context),
        ...undo(context),
      }),
    }),
  } satisfies Partial<Api>
}

/** What speaks of the whole notebook waits until all of it has been taken in. */
function whenComplete<A extends Partial<Api>>(context: Context, methods: A): A {
  const wait = (method: (input: never) => Promise<unknown>) => async (input: never) => {
    await context.opened().notebook.complete()
    return method(input)
  }
  return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, wait(method)])) as A
}

/** What can be undone runs in the order in which it was asked for, so that an undo never overtakes a change. */
function inOrder<A extends Partial<Api>>(context: Context, edits: A): A {
  const run = (edit: (input: never) => Promise<unknown>) => (input: never) =>
    context.opened().journal.inOrder(() => edit(input))
  return Object.fromEntries(Object.entries(edits).map(([name, edit]) => [name, run(edit)])) as A
}
