import { once } from 'node:events'
import { resolve } from 'node:path'
import { BelegError } from '../../shared/errors.ts'
import type { AppState } from '../../shared/api/app.ts'
import { serve } from '../loopback/server.ts'
import { loopbackSession } from '../loopback/session.ts'
import { cannotWrite } from '../notebook/cannot-write.ts'
import { reasonOf } from '../notebook/store/disk-errors.ts'
import type { Cli } from './run.ts'

/** `serve`: the window for a browser on this machine, with `files` to be brought in, until SIGINT or SIGTERM; then waits for the last save. */
export async function serveNotebook(cli: Cli, port: number, files: readonly string[]): Promise<void> {
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  const session = await loopbackSession({
    folder: cli.notebook ?? null,
    files: files.map((file) => resolve(file)),
  })
  try {
    const state = await session.dispatch('app.state', {})
    const { openError, notebook } = state.ok
      ? (state.value as AppState)
      : { openError: state, notebook: null }
    if (openError) throw new BelegError(openError.code, openError.detail)
    if (notebook?.readOnly) cli.complain(cannotWrite(notebook.folder, notebook.readOnly))
    const served = await serve({ session, port }).catch((error: unknown) => {
      throw new BelegError('not-allowed', { what: `port ${port}`, reason: reasonOf(error) }, { cause: error })
    })
    cli.print({ url: served.url, pid: process.pid }, () => `${served.url}\nCtrl+C ends the program.\n`)
    await stopped
    await served.close()
  } finally {
    await session.close()
  }
}
