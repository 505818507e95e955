import { useIntake } from './intake.ts'
import { tellWords } from '../window/notices.ts'
import type { Source } from './read-source.ts'
import { useView } from '../window/view.ts'

/**
 * Brings sources in: one is looked at before it is kept, several are kept at once, as is one more while their list is open or beside a
 * bundle. `leftOut` is how many files of a folder are no articles.
 */
export function takeIn(sources: readonly Source[], leftOut = 0): void {
  const { dialog, open } = useView.getState()
  const [only] = sources
  const bundle = sources.find(({ file }) => isBundleName(file))
  // A bundle is looked at, one at a time.
  if (bundle) {
    const others = sources.filter((source) => source !== bundle)
    if (others.length > 0) useIntake.getState().add(others, leftOut)
    return open({ kind: 'bring-bundle', file: bundle.file, blob: bundle.blob })
  }
  if (!only) return tellWords((m) => m.intakeNothing(leftOut))
  if (sources.length === 1 && leftOut === 0 && dialog?.kind !== 'intake')
    return open({ kind: 'bring-in', source: only, pasted: { text: '', html: '' } })
  useIntake.getState().add(sources, leftOut)
  open({ kind: 'intake' })
}

/** True for the name of a bundle. */
export function isBundleName(file: string): boolean {
  return /\.beleg$/iu.test(file)
}
