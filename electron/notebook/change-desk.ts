import { BelegError } from '../../shared/errors.ts'
import type { Desk } from '../../shared/model/desk.ts'
import { DeskStore } from './desk-store.ts'
import { acquireLock, isLock } from './lock/lock.ts'
import { Versions } from './store/versions.ts'

/**
 * Changes how the notebook at `root` was left, without opening it for more than a moment. False where another program has it open,
 * or nothing can be written: then nobody has to know.
 */
export async function changeDesk(root: string, change: (desk: Desk) => Desk): Promise<boolean> {
  const lock = await acquireLock(root, 'cli', () => undefined, { patience: 1000 }).catch(() => null)
  if (!lock || !isLock(lock)) return false
  try {
    const desk = await DeskStore.open(root, {
      versions: new Versions(root),
      beforeMigrating: async () => undefined,
      guard: async () => {
        if (!(await lock.verify())) throw new BelegError('notebook-locked', { folder: root })
      },
    })
    await desk.update(change)
    return true
  } catch {
    return false
  } finally {
    await lock.release()
  }
}
