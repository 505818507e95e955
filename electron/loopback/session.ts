import type { Asked } from '../api/session/offer.ts'
import { startSession, type Session } from '../api/session/session.ts'
import { prepareLensLater } from '../lens/read-lens.ts'
import { logConsole } from '../log/console.ts'
import { openProfile } from '../profile/profile.ts'
import { printWithChromium } from './print.ts'

/** A session for windows in a browser: no dialog of the system, and a Chromium of this machine to print with. */
export async function loopbackSession({ folder, files }: Asked): Promise<Session> {
  const session = await startSession({
    platform: {
      host: 'loopback',
      chooseFolder: null,
      openLink: null,
      reveal: null,
      print: printWithChromium,
    },
    program: 'loopback',
    profile: await openProfile(),
    files,
    ...(folder !== null && { folder }),
  })
  logConsole(session.log)
  prepareLensLater()
  return session
}
