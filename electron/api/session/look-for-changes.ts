import type { Notebook } from '../../notebook/types.ts'

/** How often to look at the disk, in milliseconds, and at most which part of the time to spend on it. */
const EVERY = 3000
const SHARE = 1 / 20

/** Looks for what other programs change in the notebook's folder, until it is stopped. */
export function lookForChanges(notebook: Notebook): () => void {
  let timer: NodeJS.Timeout
  let stopped = false
  const look = async () => {
    const started = performance.now()
    await notebook.refresh().catch((error: unknown) => console.error(error))
    plan(Math.max(EVERY, (performance.now() - started) / SHARE))
  }
  const plan = (milliseconds: number) => {
    if (!stopped) timer = setTimeout(() => void look(), milliseconds).unref()
  }
  plan(EVERY)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
