import { version } from '../../../package.json'
import type { SessionSlice } from '../session/session-context.ts'

/** What the program is made of, where its things are, and what it wrote down of its own doing. */
export const about: SessionSlice<'app.about' | 'app.log'> = ({ profile, log, current }) => ({
  async 'app.about'() {
    // Needed seldom and long, so it is not loaded with the program.
    const { default: libraries } = await import('virtual:licences')
    const { node, chrome, electron } = process.versions
    const named = { Electron: electron, Chromium: chrome, 'Node.js': node }
    return {
      version,
      runtimes: Object.entries(named).flatMap(([name, version]) => (version ? [`${name} ${version}`] : [])),
      folders: {
        notebook: current.state()?.folder ?? null,
        notebooks: profile.notebooks,
        profile: profile.folder,
      },
      libraries,
    }
  },

  async 'app.log'() {
    return { path: log.path, text: await log.tail() }
  },
})
