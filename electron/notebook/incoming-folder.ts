import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { uuidv7 } from 'uuidv7'
import { lookAt, selfAsHolder, stateOf } from './lock/lock-file.ts'
import { lockContent } from './lock/lock-take.ts'
import { CACHE, INCOMING, within } from './paths.ts'
import { makeFolder } from './store/durable-file.ts'

/** Where it cannot be told whether a process still runs, what it began so long ago, in milliseconds, has been left behind. */
const LEFT = 24 * 60 * 60 * 1000

const holderOf = (folder: string): string => `${folder}.json`

/** A folder beside the notebook for a bundle or a backup to be unpacked into. No opening tidies it away while this process runs. */
export async function makeIncoming(root: string): Promise<{ folder: string; forget(): Promise<void> }> {
  const folder = within(root, `${INCOMING}${uuidv7()}`)
  const forget = () => forgetIncoming(folder)
  try {
    await makeFolder(within(root, CACHE))
    await writeFile(holderOf(folder), lockContent(await selfAsHolder('cli')))
    await mkdir(folder)
  } catch (error) {
    await forget().catch(() => undefined)
    throw error
  }
  return { folder, forget }
}

/** Removes what processes have unpacked that run no more. */
export async function tidyIncoming(root: string): Promise<void> {
  const names = await readdir(within(root, CACHE)).catch(() => [])
  const begun = names.filter((name) => `${CACHE}/${name}`.startsWith(INCOMING))
  for (const name of new Set(begun.map((name) => name.replace(/\.json$/, '')))) {
    const folder = within(root, `${CACHE}/${name}`)
    if (await isLeft(folder)) await forgetIncoming(folder)
  }
}

async function isLeft(folder: string): Promise<boolean> {
  const seen = await lookAt(holderOf(folder))
  if (!seen?.holder) return true
  const state = await stateOf(seen.holder, await selfAsHolder('cli'))
  const age = Math.abs(Date.now() - Date.parse(seen.holder.since))
  return state === 'dead' || (state === 'unknown' && age > LEFT)
}

async function forgetIncoming(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await rm(holderOf(folder), { force: true })
}
