import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { temporaryFolder } from './notebooks.ts'
import { runBroken } from './programs.ts'

/** An edit of several files: the notebook it is made in, how child.ts is told to make it, and how many parts it has. */
interface Edit {
  root: string
  args: readonly string[]
  parts: number
  /** How many of them are there, after an opening that may have had something to finish. */
  count: (root: string) => Promise<number>
}

/**
 * Has an edit made until nothing is left to be killed at, each time in a copy of the notebook and killed at a later one of the calls. It
 * is there as a whole or not at all, as a whole where that was said, and nothing of the way there is left. @returns how many parts were seen
 */
export async function wholeOrNotAtEach(calls: string, step: number, edit: Edit): Promise<Set<number>> {
  const seen = new Set<number>()
  for (let when = 1, closed = false; !closed; when += step) {
    const copy = join(await temporaryFolder(), 'Notebook')
    await cp(edit.root, copy, { recursive: true })
    const { said } = await runBroken(`${calls}:signal=SIGKILL`, when, copy, ...edit.args)
    closed = said.some((line) => line.closed)
    const count = await edit.count(copy)
    expect(said.some((line) => line.saved) ? [edit.parts] : [0, edit.parts]).toContain(count)
    expect(await checkNotebook(copy)).toMatchObject({ ok: true })
    const left = await readdir(copy, { recursive: true })
    expect(left.filter((name) => /\.tmp$|importing|incoming|\.removed|unfinished/.test(name))).toEqual([])
    seen.add(count)
  }
  return seen
}
