import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { SessionContext } from './session-context.ts'

/** What somebody outside of the window asks to have opened. */
export interface Asked {
  folder: string | null
  files: readonly string[]
}

/** Passes on what is asked for from outside: the window saves first what is typed there, and only it knows what that is. */
export async function offer(
  { profile, offered, emit }: SessionContext,
  { folder, files }: Asked,
): Promise<void> {
  if (folder !== null && existsSync(join(folder, 'notebook.json'))) {
    const known = () => profile.recent().find((entry) => entry.folder === folder)
    if (!known()) await profile.opened({ folder, name: basename(folder) })
    const handle = known()?.handle
    if (handle !== undefined) emit({ type: 'notebook-asked', handle })
  }
  if (files.length === 0) return
  offered.push(...files)
  emit({ type: 'files-offered' })
}
