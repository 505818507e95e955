import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { SessionContext } from './session-context.ts'

/** What somebody outside of the window asks to have opened. */
export interface Asked {
  folder: string | null
  files: readonly string[]
}

/** What waits to be taken by a window: a notebook by its handle, or a file by its path. */
export type Offered = { notebook: string } | { path: string }

/** Passes on what is asked for from outside, once there is a window: it saves first what is typed there, and only it knows what that is. */
export async function offer(
  { profile, offered, emit }: SessionContext,
  { folder, files }: Asked,
): Promise<void> {
  const known = () => profile.recent().find((entry) => entry.folder === folder)
  if (folder !== null && (known() || existsSync(join(folder, 'notebook.json')))) {
    if (!known()) await profile.opened({ folder, name: basename(folder) })
    const handle = known()?.handle
    if (handle !== undefined) offered.push({ notebook: handle })
  }
  offered.push(...files.map((path) => ({ path })))
  if (offered.length > 0) emit({ type: 'offered' })
}
