import { z } from 'zod'
import { SettingsPatch, type Settings } from '../settings.ts'
import { method } from './method.ts'
import type { ErrorCode, ErrorDetail } from '../errors.ts'
import type { NotebookEntry, NotebookState, UndoState } from './views.ts'

/** All the window needs to draw its first frame. */
export interface AppState {
  version: string
  host: 'electron' | 'loopback'
  /** What this host can do beyond the contract's common ground. */
  can: { chooseFolder: boolean; openLink: boolean; revealFolder: boolean }
  settings: Settings
  notebook: NotebookState | null
  /** Why the notebook that was to be opened is not open. */
  openError: { code: ErrorCode; detail: ErrorDetail } | null
  recent: NotebookEntry[]
  undo: UndoState
}

export const app = {
  'app.state': method<AppState>()(z.strictObject({})),
  'app.settings': method<Settings>()(SettingsPatch),
  /** Opens a web or mail link with the system, after the window has shown its host. */
  'app.openLink': method<null>()(z.strictObject({ url: z.url({ protocol: /^(https?|mailto)$/ }) })),
}
