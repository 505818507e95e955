import { bySentence, ofClasses } from '../lens/by-sentence.ts'
import { lensClasses } from '../lens/mark.ts'
import { textOf } from '../model/block.ts'
import type { PlannedArticle } from './plan.ts'
import type { ReportInput } from './report.ts'
import type { Words } from './words.ts'

/** A sentence that reports somebody's word or leaves something open: its words, and in words what the lens sees. */
export interface Said {
  exact: string
  classes: string
  /** Whom it names; empty for nobody. */
  speaker: string
}

const shown = new Set(lensClasses.filter((name) => name !== 'figure'))

/** What the lens sees in an article, but for numbers and what was put aside; nothing when it was not asked for. */
export function saidIn({ m }: Words, { lens }: ReportInput, { article }: PlannedArticle): Said[] {
  const marks = lens.get(article.id)
  if (!marks) return []
  return ofClasses(bySentence(textOf(article.blocks), marks, article.dismissals), shown).map(
    ({ exact, classes, speaker }) => ({
      exact: exact.replaceAll(/\s+/g, ' '),
      classes: classes.map((name) => m.lensClass(name)).join(', '),
      speaker,
    }),
  )
}
