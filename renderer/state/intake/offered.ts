import { call } from '../../host/client.ts'
import { useApp } from '../window/app.ts'
import { openNotebook } from '../window/open-notebook.ts'
import { blobOf } from './base64.ts'
import { tellProblem, tellWords } from '../window/notices.ts'
import { asBelegError } from '../problem.ts'
import type { Source } from './read-source.ts'
import { takeIn } from './take-in.ts'
import { useIntake } from './intake.ts'
import { useView } from '../window/view.ts'

let taking: Promise<void> | null = null

/**
 * Opens the notebook and brings in the files that the program was started with or asked to open, as if they had been chosen here. What is
 * offered meanwhile is taken along.
 */
export function takeOffered(): Promise<void> {
  return (taking ??= take().finally(() => (taking = null)))
}

async function take(): Promise<void> {
  const sources: Source[] = []
  for (;;) {
    try {
      const next = await call('app.offered', {})
      if (next === null) break
      if ('notebook' in next) await openNotebook({ handle: next.notebook })
      else sources.push({ method: 'file', file: next.file, blob: blobOf(next.bytes, '') })
    } catch (error) {
      tellProblem(error)
      if (asBelegError(error).code === 'host-lost') return
    }
  }
  if (sources.length === 0) return
  if (useApp.getState().state?.notebook?.readOnly !== null) return tellWords((m) => m.readOnlyReading)
  // Whoever is looking at a source, or typing one, goes on with it; what came is kept meanwhile and told of then.
  if (useView.getState().dialog?.kind === 'bring-in') useIntake.getState().add(sources, 0)
  else takeIn(sources)
}
