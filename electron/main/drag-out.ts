import { app, BrowserWindow } from 'electron'
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let folder: string | null = null

/** Puts a file where the system can take it from, until the program ends, and hands the drag that has begun over to the system. */
export async function dragOut(name: string, bytes: Uint8Array): Promise<void> {
  folder ??= ownFolder()
  const file = join(folder, name)
  await writeFile(file, bytes)
  const icon = await app.getFileIcon(file)
  // A report that is printed has a window too, which nobody sees.
  const window = BrowserWindow.getAllWindows().find((one) => one.isVisible())
  window?.webContents.startDrag({ file, icon })
}

function ownFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'beleg-drag-'))
  app.once('will-quit', () => rmSync(made, { recursive: true, force: true }))
  return made
}
