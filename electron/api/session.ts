import { basename, resolve } from 'node:path'
import type { Api, ApiEvent, Envelope } from '../../shared/api/index.ts'
import type { AppState } from '../../shared/api/app.ts'
import type { LockHolder, NotebookState } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import { openNotebook } from '../notebook/open.ts'
import type { Notebook, NotebookEvent } from '../notebook/types.ts'
import type { Profile } from '../profile/profile.ts'
import { app } from './app.ts'
import { dispatch } from './call.ts'
import type { Opened } from './context.ts'
import { startDrafts } from './drafts.ts'
import { startJournal } from './journal.ts'
import { notebookApi } from './notebook-api.ts'
import { notebooks } from './notebooks.ts'
import type { Platform } from './platform.ts'
import { openSample } from './first-start.ts'
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
 * and on the very first start with the sample. One that cannot be opened is told by `app.state`.
 */
export async function startSession(options: {
  platform: Platform
  program: 'desktop' | 'loopback'
  profile: Profile
  folder?: string
}): Promise<Session> {
  const { platform, program, profile, folder } = options
  const listeners = new Set<(event: ApiEvent) => void>()
  let current: Opened | null = null
  let openError: AppState['openError'] = null
  let opening: Promise<unknown> = Promise.resolve()

  const session: SessionContext = {
    platform,
    profile,
    current: () => current,
    opened() {
      if (!current) throw new BelegError('no-notebook')
      return current
    },
    notebookState: () => current && stateOf(current.notebook),
    openError: () => openError,
    emit(event) {
      for (const listener of listeners) listener(event)
    },
    open(folder, name) {
      const opened = opening.then(() => replace(resolve(folder), name))
      opening = opened.catch(() => undefined)
      return opened
    },
  }

  /** Opens the other notebook before it lets go of this one, so that a failure leaves the person where they were. */
  async function replace(folder: string, name: string | undefined): Promise<NotebookState> {
    const before = current
    if (before?.notebook.folder === folder) {
      if (!before.notebook.readOnly) return stateOf(before.notebook)
      await before.notebook.close()
    }
    const notebook = await openIn(folder, program, name)
    current = { notebook, journal: startJournal(), drafts: startDrafts() }
    openError = null
    notebook.onEvent((event) => passOn(session, notebook, event))
    await profile
      .opened({ folder: notebook.folder, name: notebook.name })
      .catch((error: unknown) => console.error(error))
    session.emit({ type: 'notebook-changed', notebook: stateOf(notebook) })
    session.emit({ type: 'library-changed' })
    session.emit({ type: 'undo-changed', undo: { undo: null, redo: null } })
    if (before && before.notebook.folder !== folder) await before.notebook.close()
    return stateOf(notebook)
  }

  const api: Api = { ...app(session), ...notebooks(session), ...notebookApi(session) }

  const last = folder ?? profile.lastFolder()
  try {
    if (last === null) await openSample(session)
    else await session.open(last, folder === undefined ? undefined : basename(last))
  } catch (error) {
    if (!(error instanceof BelegError)) console.error(error)
    openError =
      error instanceof BelegError
        ? { code: error.code, detail: error.detail }
        : { code: 'internal', detail: { folder: last ?? '' } }
  }

  return {
    dispatch: (method, input) => dispatch(api, method, input),
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      await opening
      await current?.notebook.close()
      current = null
    },
  }
}

function openIn(folder: string, program: LockHolder['program'], name: string | undefined): Promise<Notebook> {
  return openNotebook(folder, { program, ...(name !== undefined && { create: { name } }) })
}

function passOn(session: SessionContext, notebook: Notebook, event: NotebookEvent): void {
  if (session.current()?.notebook !== notebook) return
  switch (event.type) {
    case 'record-changed':
      session.emit({ type: 'article-changed', id: event.id })
      session.emit({ type: 'library-changed' })
      return
    case 'problems-changed':
    case 'lock-lost':
      session.emit({ type: 'notebook-changed', notebook: stateOf(notebook) })
      return
    case 'outside-change':
      session.emit(event)
      return
  }
}

function stateOf(notebook: Notebook): NotebookState {
  const { id, name, folder, readOnly } = notebook
  return { id, name, folder, readOnly, problems: notebook.problems() }
}
