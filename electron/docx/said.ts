import type { Paragraph } from 'docx'
import type { PlannedArticle } from '../../shared/export/plan.ts'
import { saidIn } from '../../shared/export/said.ts'
import type { DocxContext } from './context.ts'
import { heading, line } from './parts.ts'
import { styleIds } from './styles.ts'

/** What the article reports on others' word, as the lens sees it; nothing when it was not asked for. */
export function saidPart({ words, input }: DocxContext, planned: PlannedArticle, level: number): Paragraph[] {
  const said = saidIn(words, input, planned)
  if (said.length === 0) return []
  return [
    heading(level, words.m.reportSaid),
    line([words.m.reportSaidHint], styleIds.byline),
    ...said.map(({ exact, classes, speaker }) =>
      line([`${words.m.quoted(exact)} (${classes}${speaker === '' ? '' : `: ${speaker}`})`]),
    ),
  ]
}
