import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where the person's own things are: the profile, and the notebooks made without choosing a folder. */
export interface Folders {
  profile: string
  notebooks: string
}

/** `$BELEG_HOME`, or what the system has for it: XDG on Linux, Library on macOS, AppData on Windows. */
export function personalFolders(env: NodeJS.ProcessEnv = process.env, platform = process.platform): Folders {
  const home = env['BELEG_HOME']
  if (home) return { profile: resolve(home), notebooks: resolve(home, 'notebooks') }
  return { profile: join(configFolder(env, platform), 'beleg'), notebooks: join(homedir(), 'Beleg') }
}

function configFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env['APPDATA'] || join(homedir(), 'AppData', 'Roaming')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return env['XDG_CONFIG_HOME'] || join(homedir(), '.config')
}
