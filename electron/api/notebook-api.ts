import type { Api } from '../../shared/api/index.ts'
import { articles } from './articles.ts'
import { claims } from './claims.ts'
import type { Context } from './context.ts'
import { desk } from './desk.ts'
import { highlights } from './highlights.ts'
import { imports } from './import.ts'
import { notes } from './notes.ts'
import { reports } from './reports.ts'
import { trash } from './trash.ts'
import { undo } from './undo.ts'

/** All that can be asked of one open notebook, by a window or by the command line. */
export function notebookApi(context: Context) {
  return {
    ...articles(context),
    ...imports(context),
    ...highlights(context),
    ...claims(context),
    ...notes(context),
    ...undo(context),
    ...trash(context),
    ...reports(context),
    ...desk(context),
  } satisfies Partial<Api>
}
