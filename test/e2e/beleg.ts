import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { App } from '../support/app.ts'
import { root } from '../support/host.ts'

/** Runs the built command line on a test's notebook and gives the document it prints. Rejects when it fails. */
export async function beleg<T>(app: App, ...args: string[]): Promise<T> {
  const command = [join(root, 'out/main/cli.js'), '--notebook', app.notebookFolder, '--json', ...args]
  const env = { ...process.env, BELEG_HOME: app.home }
  const { stdout } = await promisify(execFile)(process.execPath, command, { env })
  return JSON.parse(stdout) as T
}
