import { join } from 'node:path'
import { messages } from '../../../shared/i18n/index.ts'
import { localeOf } from '../../../shared/settings.ts'
import { systemLanguages } from '../../profile/languages.ts'
import type { SessionContext } from './session-context.ts'

/** Opens the sample notebook, which is made and filled where it is not there yet. */
export async function firstStart({ profile, current, opened }: SessionContext): Promise<void> {
  const locale = localeOf(profile.settings().language, systemLanguages())
  const name = messages(locale).notebookSample
  await current.open(join(profile.notebooks, name), name)
  const { notebook } = opened()
  if (notebook.readOnly || notebook.summaries().length > 0) return
  // Needed once in the program's life, so it is not loaded with it.
  const { fillSample } = await import('./sample.ts')
  await fillSample(notebook, locale)
  await notebook.updateDesk((desk) => ({ ...desk, tour: 0 }))
}
