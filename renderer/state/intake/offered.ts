import { call } from '../../host/client.ts'
import { useApp } from '../window/app.ts'
import { blobOf } from './base64.ts'
import { tellProblem, tellWords } from '../window/notices.ts'
import { asBelegError } from '../problem.ts'
import type { Source } from './read-source.ts'
import { takeIn } from './take-in.ts'
import { useIntake } from './intake.ts'
import { useView } from '../window/view.ts'

/** Brings in the files the program was started with or asked to open, as if they had been chosen here. */
export async function takeOffered(): Promise<void> {
  const sources: Source[] = []
  for (;;) {
    try {
      const next = await call('app.offered', {})
      if (next === null) break
      sources.push({ method: 'file', file: next.file, blob: blobOf(next.bytes, '') })
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
