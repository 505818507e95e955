import { create } from 'zustand'
import type { AppState } from '../../../shared/api/app.ts'
import type { Loading } from '../../../shared/api/views.ts'
import { messages, type Messages } from '../../../shared/i18n/index.ts'
import type { OwnKeys } from '../../../shared/keys.ts'
import { localeOf, type Locale, type SettingsPatch } from '../../../shared/settings.ts'
import { call } from '../../host/client.ts'

interface AppStore {
  /** Null until the Node side has answered for the first time. */
  state: AppState | null
  load(): Promise<void>
  change(patch: SettingsPatch): Promise<void>
  /** How far the archive has been read. */
  setLoading(loading: Loading | null): void
}

/** How often it was asked, and which time the answer was taken over. */
let asked = 0
let taken = 0

/** What the Node side says of the program itself: host, settings, notebooks. */
export const useApp = create<AppStore>((set, get) => ({
  state: null,
  async load() {
    const turn = (asked += 1)
    const state = await call('app.state', {})
    // One that was asked for earlier may come later, and says what was.
    if (turn < taken) return
    taken = turn
    set({ state })
  },
  async change(patch) {
    const settings = await call('app.settings', patch)
    const { state } = get()
    if (state) set({ state: { ...state, settings } })
  },
  setLoading(loading) {
    const { state } = get()
    if (state?.notebook) set({ state: { ...state, notebook: { ...state.notebook, loading } } })
  },
}))

/** The language on screen. */
export function useLocale(): Locale {
  return useApp((app) => localeOf(app.state?.settings.language ?? 'system', navigator.languages))
}

/** All words on screen, in the language on screen. */
export function useMessages(): Messages {
  return messages(useLocale())
}

const none: OwnKeys = {}

/** The keys the person has given to commands. */
export const ownKeys = (): OwnKeys => useApp.getState().state?.settings.keys ?? none

/** {@link ownKeys} for components. */
export function useOwnKeys(): OwnKeys {
  return useApp((app) => app.state?.settings.keys ?? none)
}

/** True when the notebook can be read but not written by this window. */
export function useReadOnly(): boolean {
  return useApp((app) => app.state?.notebook?.readOnly != null)
}
