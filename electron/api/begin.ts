import type { Notebook } from '../notebook/types.ts'
import { startJournal } from './changes/journal.ts'
import type { Opened } from './context.ts'
import { startDrafts } from './intake/drafts.ts'
import { startReadings } from './intake/readings.ts'
import { startWays } from './intake/ways.ts'
import { startMakings } from './reporting/makings.ts'

/** A notebook that was opened just now, with what begins to live with it. */
export function begin(notebook: Notebook): Opened {
  return {
    notebook,
    journal: startJournal(),
    drafts: startDrafts(),
    readings: startReadings(),
    ways: startWays(),
    makings: startMakings(),
  }
}
