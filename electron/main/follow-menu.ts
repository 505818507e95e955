import { app } from 'electron'
import type { ApiEvent } from '../../shared/api/index.ts'
import { messages } from '../../shared/i18n/index.ts'
import { localeOf } from '../../shared/settings.ts'
import type { Session } from '../api/session/session.ts'
import type { Profile } from '../profile/profile.ts'
import { setMenu } from './menu.ts'

/** Keeps the menu bar as language, keys and recent notebooks are, and the system's own list of recent notebooks. */
export function followMenu(profile: Profile, session: Session, tell: (event: ApiEvent) => void): void {
  const draw = () => {
    const { language, keys } = profile.settings()
    setMenu(messages(localeOf(language, app.getPreferredSystemLanguages())), {
      own: keys,
      recent: profile.recent().filter(({ missing }) => !missing),
      run: (command) => tell({ type: 'menu', command }),
      open: (folder) =>
        void session.offer({ folder, files: [] }).catch((error: unknown) => console.error(error)),
    })
  }
  draw()
  profile.onSettings(draw)
  profile.onRecent(draw)
  session.onEvent((event) => {
    if (event.type === 'notebook-changed' && event.notebook) app.addRecentDocument(event.notebook.folder)
  })
}
