import { BelegError } from '../../../shared/errors.ts'
import { version } from '../../../package.json'
import type { SessionSlice } from '../session/session-context.ts'

/** What concerns the program and the person rather than a notebook. */
export const app: SessionSlice<'app.state' | 'app.settings' | 'app.openLink'> = (session) => ({
  async 'app.state'() {
    const { platform, profile, current } = session
    return {
      version,
      host: platform.host,
      can: {
        chooseFolder: platform.chooseFolder !== null,
        openLink: platform.openLink !== null,
        revealFolder: platform.reveal !== null,
      },
      settings: profile.settings(),
      notebook: current.state(),
      openError: current.openError(),
      recent: profile.recent(),
      undo: current.get()?.journal.state() ?? { undo: null, redo: null },
    }
  },

  'app.settings': (patch) => session.profile.changeSettings(patch),

  async 'app.openLink'({ url }) {
    const { openLink } = session.platform
    if (!openLink) throw new BelegError('unsupported-here', { what: 'app.openLink' })
    await openLink(url)
    return null
  },
})
