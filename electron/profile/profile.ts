import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Low } from 'lowdb'
import type { NotebookEntry } from '../../shared/api/views.ts'
import type { Settings, SettingsPatch } from '../../shared/settings.ts'
import { personalFolders } from './folders.ts'
import { emptyProfile, ProfileAdapter, type ProfileFile, type Stand } from './profile-file.ts'

const MAX_RECENT = 30

/** What the program remembers of the person at this machine, over all notebooks. Nothing in it is work. */
export interface Profile {
  /** Where the profile itself is. */
  readonly folder: string
  /** Where notebooks made by name go. */
  readonly notebooks: string
  settings(): Settings
  changeSettings(patch: SettingsPatch): Promise<Settings>
  /** Tells of every change of the settings made by this program. */
  onSettings(listener: (settings: Settings) => void): void
  /** Notebooks opened before, newest first. */
  recent(): NotebookEntry[]
  /** Tells when this program has changed which notebooks those are. */
  onRecent(listener: () => void): void
  /** The folder of the notebook opened last, by any program. */
  lastFolder(): string | null
  /** The folder a handle stands for. */
  folderOf(handle: string): string | null
  /** Remembers that a notebook was opened. */
  opened(notebook: { folder: string; name: string }): Promise<void>
  forget(handle: string): Promise<void>
  bounds(): Stand | null
  setBounds(bounds: Stand): Promise<void>
}

/** Reads the profile. Every change reads it again first: several programs may share it. */
export async function openProfile(): Promise<Profile> {
  const folders = personalFolders()
  const store = new Low<ProfileFile>(new ProfileAdapter(join(folders.profile, 'profile.json')), emptyProfile)
  await store.read()

  const listeners: ((settings: Settings) => void)[] = []
  const ofRecent: (() => void)[] = []
  let last: Promise<unknown> = Promise.resolve()
  const change = (make: (profile: ProfileFile) => ProfileFile): Promise<void> => {
    const done = last.then(async () => {
      await store.read()
      const changed = make(store.data)
      if (changed === store.data) return
      store.data = changed
      await store.write()
    })
    last = done.catch(() => undefined)
    return done
  }

  const changeRecent = async (make: (profile: ProfileFile) => ProfileFile) => {
    await change(make)
    for (const listener of ofRecent) listener()
  }

  return {
    folder: folders.profile,
    notebooks: folders.notebooks,
    settings: () => store.data.settings,
    async changeSettings(patch) {
      await change((profile) => ({ ...profile, settings: merged(profile.settings, patch) }))
      for (const listener of listeners) listener(store.data.settings)
      return store.data.settings
    },
    onSettings: (listener) => void listeners.push(listener),
    recent: () =>
      store.data.recent.map(({ handle, name, folder, openedAt }) => {
        const missing = !existsSync(join(folder, 'notebook.json'))
        return { handle, name, folder, openedAt, missing }
      }),
    onRecent: (listener) => void ofRecent.push(listener),
    lastFolder: () => store.data.recent[0]?.folder ?? null,
    folderOf: (handle) => store.data.recent.find((entry) => entry.handle === handle)?.folder ?? null,
    opened: (notebook) => changeRecent((profile) => withOpened(profile, notebook)),
    forget: (handle) =>
      changeRecent((profile) => ({
        ...profile,
        recent: profile.recent.filter((entry) => entry.handle !== handle),
      })),
    bounds: () => store.data.bounds,
    setBounds: ({ x, y, width, height, maximized }) =>
      change((profile) => ({ ...profile, bounds: { x, y, width, height, maximized } })),
  }
}

function merged(settings: Settings, patch: SettingsPatch): Settings {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined)
  return { ...settings, ...(Object.fromEntries(given) as Partial<Settings>) }
}

function withOpened(profile: ProfileFile, notebook: { folder: string; name: string }): ProfileFile {
  const folder = resolve(notebook.folder)
  const known = profile.recent.find((entry) => entry.folder === folder)
  const entry = {
    ...known,
    handle: known?.handle ?? randomUUID(),
    name: notebook.name,
    folder,
    openedAt: new Date().toISOString(),
  }
  const others = profile.recent.filter((other) => other !== known)
  return { ...profile, recent: [entry, ...others].slice(0, MAX_RECENT) }
}
