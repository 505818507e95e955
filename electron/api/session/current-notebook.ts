import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { AppState } from '../../../shared/api/app.ts'
import type { ApiEvent } from '../../../shared/api/index.ts'
import type { LockHolder, NotebookState } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import { openNotebook, recoverNotebookFile } from '../../notebook/open.ts'
import type { Notebook, NotebookEvent } from '../../notebook/types.ts'
import type { Profile } from '../../profile/profile.ts'
import { begin } from '../begin.ts'
import type { Opened } from '../context.ts'
import { keepBackups } from './keep-backups.ts'
import { lookForChanges } from './look-for-changes.ts'

/** The one notebook a session has open, or why it has none. */
export interface CurrentNotebook {
  get(): Opened | null
  state(): NotebookState | null
  openError(): AppState['openError']
  /** See `SessionContext.open`. Remembers why it failed when nothing else is open. */
  open(folder: string, name?: string): Promise<NotebookState>
  /** Puts the newest good version of the damaged notebook.json in place that kept the notebook from opening. */
  recoverFile(): Promise<void>
  close(): Promise<void>
}

/** Starts with no notebook open. */
export function noNotebookYet(options: {
  program: LockHolder['program']
  profile: Profile
  emit: (event: ApiEvent) => void
}): CurrentNotebook {
  const { program, profile, emit } = options
  let current: (Opened & { stop: () => Promise<void> }) | null = null
  let failed: { folder: string; error: NonNullable<AppState['openError']> } | null = null
  let last: Promise<unknown> = Promise.resolve()

  /** Opens the other notebook before it lets go of this one, so that a failure leaves the person where they were. */
  async function replace(folder: string, name: string | undefined): Promise<NotebookState> {
    const before = current
    const same = before !== null && (await isSameFolder(before.notebook.folder, folder))
    if (same) {
      if (!before.notebook.readOnly) return stateOf(before.notebook)
      // It was another program's. Perhaps that has closed it.
      current = null
      await letGo(before)
    }
    const notebook = await openNotebook(folder, {
      program,
      background: true,
      ...(name !== undefined && { create: { name } }),
    })
    const unsubscribe = notebook.onEvent((event) => passOn(emit, notebook, event))
    const stopLooking = lookForChanges(notebook)
    const stopBackups = keepBackups(notebook)
    const stop = async () => {
      unsubscribe()
      stopLooking()
      await stopBackups()
    }
    current = { ...begin(notebook), stop }
    failed = null
    // A profile that cannot be written must not keep anybody from working.
    await profile.opened({ folder, name: notebook.name }).catch((error: unknown) => console.error(error))
    emit({ type: 'notebook-changed', notebook: stateOf(notebook) })
    emit({ type: 'library-changed', ids: null })
    emit({ type: 'undo-changed', undo: current.journal.state() })
    if (before && !same) await letGo(before)
    return stateOf(notebook)
  }

  async function letGo({
    notebook,
    readings,
    makings,
    ways,
    stop,
  }: NonNullable<typeof current>): Promise<void> {
    readings.close()
    makings.close()
    await ways.close().catch((error: unknown) => console.error(error))
    await stop()
    await notebook.close()
  }

  async function tryToOpen(folder: string, name: string | undefined): Promise<NotebookState> {
    try {
      return await replace(folder, name)
    } catch (error) {
      const known = error instanceof BelegError ? error : new BelegError('internal', { folder })
      if (known !== error) console.error(error)
      failed = { folder, error: { code: known.code, detail: known.detail } }
      // What was only read until now has been let go for this.
      if (!current) emit({ type: 'notebook-changed', notebook: null })
      throw known
    }
  }

  const open = (folder: string, name?: string) => {
    const opened = last.then(() => tryToOpen(resolve(folder), name))
    last = opened.catch(() => undefined)
    return opened
  }

  return {
    get: () => current,
    state: () => current && stateOf(current.notebook),
    openError: () => (current ? null : (failed?.error ?? null)),
    open,
    async recoverFile() {
      if (!failed) throw new BelegError('no-notebook')
      const { folder } = failed
      await recoverNotebookFile(folder, program)
      await open(folder)
    },
    async close() {
      await last
      const before = current
      current = null
      if (before) await letGo(before)
    },
  }
}

/** Two names, one of which may be a link, for one folder: its lock is ours and not another program's. */
async function isSameFolder(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((folder) => realpath(folder).catch(() => folder)))
  return first === second
}

function stateOf(notebook: Notebook): NotebookState {
  const { id, name, folder, readOnly } = notebook
  return { id, name, folder, readOnly, problems: notebook.problems(), loading: notebook.loading() }
}

function passOn(emit: (event: ApiEvent) => void, notebook: Notebook, event: NotebookEvent): void {
  switch (event.type) {
    case 'record-changed':
      emit({ type: 'article-changed', id: event.id })
      emit({ type: 'library-changed', ids: null })
      return
    case 'problems-changed':
    case 'lock-lost':
      emit({ type: 'notebook-changed', notebook: stateOf(notebook) })
      return
    case 'loading-changed': {
      const loading = notebook.loading()
      emit({ type: 'loading-changed', loading })
      // Without a cache the library fills as the records are read.
      if (loading?.of === 'articles' && loading.done === notebook.summaries().length)
        emit({ type: 'library-changed', ids: null })
      return
    }
    case 'completed':
      // Also where no row has: the archive waits for it.
      emit({ type: 'library-changed', ids: event.changed })
      return
    case 'outside-change':
      emit(event)
      return
  }
}
