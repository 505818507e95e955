import { z } from 'zod'
import { SettingsPatch, type Settings } from '../settings.ts'
import { method } from './method.ts'
import { safeUrl } from '../model/safe-url.ts'
import type { ErrorCode, ErrorDetail } from '../errors.ts'
import type { UndoState } from './undo.ts'
import type { NotebookEntry, NotebookState } from './views.ts'

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

/** A library the program is made of. `licence` is its SPDX expression, `text` what its package says of it in full. */
export interface Library {
  name: string
  version: string
  licence: string
  text: string
}

/** What the program is, what it is made of, and where its things are. */
export interface About {
  version: string
  runtimes: string[]
  folders: { notebook: string | null; notebooks: string; profile: string }
  libraries: Library[]
}

export const app = {
  'app.state': method<AppState>()(z.strictObject({})),
  'app.settings': method<Settings>()(SettingsPatch),
  'app.about': method<About>()(z.strictObject({})),
  /** The newest lines of the program's log, which has nothing in it that a person wrote or read. */
  'app.log': method<{ path: string; text: string }>()(z.strictObject({})),
  /**
   * The next of what the program was started with or asked to open from outside: a notebook by its handle, or, while one is open, a file
   * with its bytes in base64. Null when there is none.
   */
  'app.offered': method<{ notebook: string } | { file: string; bytes: string } | null>()(z.strictObject({})),
  /** Opens a web or mail link with the system, after the window has shown its host. */
  'app.openLink': method<null>()(z.strictObject({ url: z.string().refine((url) => safeUrl(url) !== null) })),
}
