import { dialog, shell } from 'electron'
import type { Platform } from '../api/session/platform.ts'
import { dragOut } from './drag-out.ts'
import { printWithElectron } from './print.ts'

/** What only a desktop program can do for the session. */
export const desktop: Platform = {
  host: 'electron',
  async chooseFolder() {
    const { filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] })
    return filePaths[0] ?? null
  },
  dragOut,
  print: printWithElectron,
  openLink: (url) => shell.openExternal(url),
  async reveal(folder) {
    const problem = await shell.openPath(folder)
    if (problem) throw new Error(problem)
  },
}
