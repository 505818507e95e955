import { call } from '../../host/client.ts'
import { useApp } from './app.ts'
import { flushAll } from './closing.ts'
import { tellProblem } from './notices.ts'

/** Which notebook to open: one from the list, a new one by name, or one chosen in the system's dialog. */
type Which = { handle: string } | { name: string } | 'choose'

async function open(which: Which): Promise<boolean> {
  if (which === 'choose') return (await call('notebooks.choose', {})) !== null
  if ('name' in which) await call('notebooks.create', which)
  else await call('notebooks.open', which)
  return true
}

function isOpenNow(which: Which): boolean {
  const { state } = useApp.getState()
  const folder = state?.notebook?.folder
  if (typeof which === 'string' || !('handle' in which) || folder === undefined) return false
  return state?.recent.some((entry) => entry.handle === which.handle && entry.folder === folder) ?? false
}

/** Opens a notebook in place of the open one, after everything is saved there. False when it is not open now. */
export async function openNotebook(which: Which): Promise<boolean> {
  try {
    // The same notebook once more keeps what is typed on screen, and may be the way to get it saved at last.
    if (isOpenNow(which)) await flushAll().catch(() => undefined)
    else await flushAll()
    const opened = await open(which)
    await useApp.getState().load()
    return opened
  } catch (error) {
    tellProblem(error)
    return false
  }
}
