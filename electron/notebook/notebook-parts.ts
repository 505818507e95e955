import type { LockHolder, Unwritable } from '../../shared/api/views.ts'
import type { NotebookFile } from '../../shared/model/notebook.ts'
import type { Articles } from './articles.ts'
import type { CacheKeeper } from './catalog/cache-keeper.ts'
import type { ClaimSearch } from './catalog/claim-search.ts'
import type { DeskStore } from './desk-store.ts'
import type { Inbox } from './inbox.ts'
import type { Lock } from './lock/lock.ts'
import type { Site } from './catalog/known-articles.ts'
import type { TakingIn } from './catalog/taking-in.ts'
import type { Unfinished } from './changes/unfinished.ts'
import type { NotebookEvent } from './types.ts'

/** What an open notebook is put together from. */
export interface NotebookParts {
  file: NotebookFile
  site: Site
  articles: Articles
  inbox: Inbox
  desk: DeskStore
  /** Null when the notebook is only read. */
  unfinished: Unfinished | null
  /** Null when the notebook is only read. */
  lock: Lock | null
  /** Who has the lock when it is not ours, or why nobody can. */
  holder: LockHolder | Unwritable | null
  search: ClaimSearch
  cache: CacheKeeper
  takingIn: TakingIn
  listeners: Set<(event: NotebookEvent) => void>
}
