import { basename, join } from 'node:path'
import type { Api, ApiEvent, Envelope } from '../../../shared/api/index.ts'
import type { NotebookState } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import { version } from '../../../package.json'
import { openLog, type Log } from '../../log/log.ts'
import type { Profile } from '../../profile/profile.ts'
import { about } from '../slices/about.ts'
import { app } from '../slices/app.ts'
import { backups } from '../slices/backups.ts'
import { bundles } from '../slices/bundles.ts'
import { dispatch } from '../call.ts'
import { noNotebookYet } from './current-notebook.ts'
import { dragOut } from '../slices/drag-out.ts'
import { firstStart } from './first-start.ts'
import { notebookApi } from '../notebook-api.ts'
import { notebooks } from '../slices/notebooks.ts'
import { offer, type Asked } from './offer.ts'
import { offered } from '../slices/offered.ts'
import type { Platform } from './platform.ts'
import type { SessionContext } from './session-context.ts'

/** What a host carries to its windows: the whole api over one notebook at a time. */
export interface Session {
  /** Never rejects: what goes wrong travels in the envelope. */
  dispatch(method: string, input: unknown): Promise<Envelope>
  onEvent(listener: (event: ApiEvent) => void): () => void
  readonly log: Log
  /** Asks the window to bring files in, and to open the notebook in a folder. */
  offer(asked: Asked): Promise<void>
  /** Waits for the last save and gives the notebook back. */
  close(): Promise<void>
}

/**
 * Starts with the notebook in `folder`, which is made where it is missing; without one with the notebook opened last,
 * and on the very first start with the sample. Why it could not be opened is told by `app.state`.
 */
export async function startSession(options: {
  platform: Platform
  program: 'desktop' | 'loopback'
  profile: Profile
  folder?: string
  /** To be brought in by the first window. */
  files?: readonly string[]
}): Promise<Session> {
  const { platform, program, profile, folder, files = [] } = options
  const log = openLog(join(profile.folder, 'log'))
  log.note({ what: 'started', program, version, node: process.version, system: process.platform })
  const listeners = new Set<(event: ApiEvent) => void>()
  const emit = (event: ApiEvent): void => {
    if (event.type === 'notebook-changed') noteOpened(log, event.notebook)
    for (const listener of listeners) listener(event)
  }
  const current = noNotebookYet({ program, profile, emit })
  const session: SessionContext = {
    platform,
    print: platform.print,
    profile,
    emit,
    current,
    log,
    offered: files.map((path) => ({ path })),
    opened() {
      const opened = current.get()
      if (!opened) throw new BelegError('no-notebook')
      return opened
    },
  }
  const api: Api = {
    ...app(session),
    ...about(session),
    ...offered(session),
    ...dragOut(session),
    ...notebooks(session),
    ...backups(session),
    ...bundles(session),
    ...notebookApi(session),
  }

  // Why nothing is open is kept for app.state: the window has to open to tell it.
  await open(session, folder).catch((error: unknown) => {
    if (!current.openError()) console.error(error)
  })

  return {
    log,
    async dispatch(method, input) {
      const answer = await dispatch(api, method, input)
      if (!answer.ok)
        log.note({ what: 'refused', method: method in api ? method : 'unknown', code: answer.code })
      return answer
    },
    offer: (asked) => offer(session, asked),
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      await current.close()
      log.note({ what: 'closed' })
    },
  }
}

async function open(session: SessionContext, folder: string | undefined): Promise<void> {
  const last = session.profile.lastFolder()
  if (folder !== undefined) await session.current.open(folder, basename(folder) || 'Beleg')
  else if (last !== null) await session.current.open(last)
  else await firstStart(session)
}

function noteOpened(log: Log, notebook: NotebookState | null): void {
  if (!notebook) return
  const { id, readOnly, problems } = notebook
  log.note({ what: 'opened', notebook: id, readOnly: readOnly !== null, problems: problems.length })
}
