import type { Api, ApiEvent, MethodName } from '../../shared/api/index.ts'
import type { Print } from '../reporting/print.ts'
import { cannotWrite } from '../notebook/cannot-write.ts'
import type { Notebook } from '../notebook/types.ts'
import type { Drafts } from './intake/drafts.ts'
import type { Journal } from './changes/journal.ts'
import type { Makings } from './reporting/makings.ts'
import type { Readings } from './intake/readings.ts'
import type { Ways } from './intake/ways.ts'

/** An open notebook with what lives as long as it is open. */
export interface Opened {
  notebook: Notebook
  journal: Journal
  drafts: Drafts
  readings: Readings
  ways: Ways
  makings: Makings
}

/** What every slice of the api is given. */
export interface Context {
  /** The open notebook. @throws BelegError `no-notebook` */
  opened(): Opened
  emit(event: ApiEvent): void
  print: Print
}

/** Some methods of the api, over a context. */
export type Slice<M extends MethodName> = (context: Context) => Pick<Api, M>

/** The open notebook, if it may be changed. @throws BelegError `no-notebook`, `notebook-locked` */
export function writable(context: Context): Opened {
  const opened = context.opened()
  const { folder, readOnly } = opened.notebook
  if (readOnly) throw cannotWrite(folder, readOnly)
  return opened
}
