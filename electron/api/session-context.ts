import type { Api, MethodName } from '../../shared/api/index.ts'
import type { AppState } from '../../shared/api/app.ts'
import type { NotebookState } from '../../shared/api/views.ts'
import type { Profile } from '../profile/profile.ts'
import type { Context, Opened } from './context.ts'
import type { Platform } from './platform.ts'

/** What the slices are given that can open another notebook. */
export interface SessionContext extends Context {
  platform: Platform
  profile: Profile
  /** The open notebook, or null. */
  current(): Opened | null
  notebookState(): NotebookState | null
  openError(): AppState['openError']
  /**
   * Opens the notebook in a folder in place of the one that is open, which stays open when that fails.
   * With a name, makes it where the folder is missing or empty.
   */
  open(folder: string, name?: string): Promise<NotebookState>
}

/** Some methods of the api, over a session. */
export type SessionSlice<M extends MethodName> = (session: SessionContext) => Pick<Api, M>
