import { basename, resolve } from 'node:path'
import { begin } from '../api/begin.ts'
import { notebookApi } from '../api/notebook-api.ts'
import type { ApiEvent } from '../../shared/api/index.ts'
import { BelegError, type ErrorCode } from '../../shared/errors.ts'
import { Id } from '../../shared/model/id.ts'
import { cannotWrite } from '../notebook/cannot-write.ts'
import { currentHolder } from '../notebook/lock/lock.ts'
import { openNotebook } from '../notebook/open.ts'
import { UNFINISHED, within } from '../notebook/paths.ts'
import { stampOf } from '../notebook/store/stamp.ts'
import type { Notebook } from '../notebook/types.ts'
import { openProfile } from '../profile/profile.ts'
import type { Cli } from './run.ts'

/** An open notebook and all that can be asked of it. */
export interface OpenedForCommand {
  notebook: Notebook
  api: ReturnType<typeof notebookApi>
  /** Listens to what windows would be told. */
  onEvent(listener: (event: ApiEvent) => void): void
}

/**
 * Opens the notebook for reading, whoever else writes it, and closes it when `work` is done. What a program that was killed left of an
 * edit is finished before, where nobody writes.
 * @throws BelegError `no-notebook`, `folder-not-a-notebook`
 */
export async function reading<T>(cli: Cli, work: (opened: OpenedForCommand) => Promise<T>): Promise<T> {
  const folder = await folderFor(cli)
  await finishEdits(folder)
  return use(await openNotebook(folder, { program: 'cli', readOnly: true }), work)
}

/**
 * Opens the notebook for writing, makes it where it is missing, and closes it when `work` is done.
 * @throws BelegError `no-notebook`, `folder-not-a-notebook`, `notebook-locked`
 */
export async function writing<T>(cli: Cli, work: (opened: OpenedForCommand) => Promise<T>): Promise<T> {
  const folder = await folderFor(cli)
  const notebook = await openNotebook(folder, { program: 'cli', create: { name: nameOf(folder) } })
  return use(notebook, async (opened) => {
    if (notebook.readOnly) throw cannotWrite(folder, notebook.readOnly)
    await remember(notebook)
    return work(opened)
  })
}

/** The folder given with --notebook, else the one opened last. @throws BelegError `no-notebook` */
export async function folderFor(cli: Cli): Promise<string> {
  const folder = cli.notebook ?? (await openProfile()).lastFolder()
  if (folder === null || folder === '') throw new BelegError('no-notebook')
  return resolve(folder)
}

/** What a notebook is called that is made in a folder. */
function nameOf(folder: string): string {
  return basename(folder) || 'Notebook'
}

/** An id as given by a person. @throws BelegError `article-not-found` for what cannot be one */
export const articleId = idOr('article-not-found')
/** @throws BelegError `claim-not-found` */
export const claimId = idOr('claim-not-found')
/** @throws BelegError `evidence-not-found` */
export const evidenceId = idOr('evidence-not-found')
/** @throws BelegError `appearance-not-found` */
export const appearanceId = idOr('appearance-not-found')

function idOr(code: ErrorCode): (id: string) => Id {
  return (id) => {
    if (!Id.safeParse(id).success) throw new BelegError(code, { id })
    return id
  }
}

/** An edit that is under way is left to who does it. */
async function finishEdits(folder: string): Promise<void> {
  const begun = await stampOf(within(folder, UNFINISHED)).catch(() => null)
  if (begun !== null && (await currentHolder(folder)) === null) await tidy(folder)
}

/** Opening for writing finishes and takes away what a killed program left behind. Where that is not possible, it stays. */
export async function tidy(folder: string): Promise<void> {
  try {
    const notebook = await openNotebook(folder, { program: 'cli' })
    await notebook.close()
  } catch (error) {
    if (!(error instanceof BelegError)) throw error
  }
}

async function use<T>(notebook: Notebook, work: (opened: OpenedForCommand) => Promise<T>): Promise<T> {
  try {
    const opened = begin(notebook)
    const listeners: ((event: ApiEvent) => void)[] = []
    const emit = (event: ApiEvent) => listeners.forEach((listener) => listener(event))
    const api = notebookApi({
      opened: () => opened,
      emit,
      print: async (html, signal) => (await import('../loopback/print.ts')).printWithChromium(html, signal),
    })
    return await work({ notebook, api, onEvent: (listener) => void listeners.push(listener) })
  } finally {
    await notebook.close()
  }
}

/** Makes this the notebook opened last. A profile that cannot be written must not keep anybody from working. */
async function remember({ folder, name }: Notebook): Promise<void> {
  try {
    const profile = await openProfile()
    if (profile.lastFolder() !== folder) await profile.opened({ folder, name })
  } catch (error) {
    if (!(error instanceof BelegError)) throw error
  }
}
