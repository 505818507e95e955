import { basename } from 'node:path'
import type { Api, ApiEvent, Envelope } from '../../shared/api/index.ts'
import { BelegError } from '../../shared/errors.ts'
import type { Profile } from '../profile/profile.ts'
import { app } from './app.ts'
import { backups } from './backups.ts'
import { bundles } from './bundles.ts'
import { dispatch } from './call.ts'
import { noNotebookYet } from './current-notebook.ts'
import { firstStart } from './first-start.ts'
import { notebookApi } from './notebook-api.ts'
import { notebooks } from './notebooks.ts'
import type { Platform } from './platform.ts'
import type { SessionContext } from './session-context.ts'

/** What a host carries to its windows: the whole api over one notebook at a time. */
export interface Session {
  /** Never rejects: what goes wrong travels in the envelope. */
  dispatch(method: string, input: unknown): Promise<Envelope>
  onEvent(listener: (event: ApiEvent) => void): () => void
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
}): Promise<Session> {
  const { platform, program, profile, folder } = options
  const listeners = new Set<(event: ApiEvent) => void>()
  const emit = (event: ApiEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const current = noNotebookYet({ program, profile, emit })
  const session: SessionContext = {
    platform,
    print: platform.print,
    profile,
    emit,
    current,
    opened() {
      const opened = current.get()
      if (!opened) throw new BelegError('no-notebook')
      return opened
    },
  }
  const api: Api = {
    ...app(session),
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
    dispatch: (method, input) => dispatch(api, method, input),
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => current.close(),
  }
}

async function open(session: SessionContext, folder: string | undefined): Promise<void> {
  const last = session.profile.lastFolder()
  if (folder !== undefined) await session.current.open(folder, basename(folder) || 'Beleg')
  else if (last !== null) await session.current.open(last)
  else await firstStart(session)
}
