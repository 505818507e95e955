import { once } from 'node:events'
import { join } from 'node:path'
import type { Asked } from '../api/session/offer.ts'
import { openChromium } from '../loopback/chromium.ts'
import { serve } from '../loopback/server.ts'
import { loopbackSession } from '../loopback/session.ts'
import { personalFolders } from '../profile/folders.ts'

/** Serves a notebook on 127.0.0.1 until its window is closed or the program is told to end. */
export async function runLoopback(options: Asked & { browser: string | null }): Promise<void> {
  const stop = new AbortController()
  const stopped = once(stop.signal, 'abort')
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort())

  const session = await loopbackSession(options)
  const served = await serve({ session, port: 0 })
  const opened =
    options.browser !== null &&
    (await openChromium({
      executable: options.browser,
      url: served.url,
      profile: join(personalFolders().profile, 'browser'),
      signal: stop.signal,
    }))
  if (!opened && !stop.signal.aborted) {
    console.log(
      `Open this address in a browser on this machine; Ctrl+C ends the program:\n${served.anotherUrl()}`,
    )
    await stopped
  }
  await served.close()
}
