import { annotationRules } from './style-annotations.ts'
import { printRules, runningTitle } from './style-print.ts'
import { textRules } from './style-text.ts'
import { tokenRules } from './style-tokens.ts'
import { tintRules } from './tints.ts'

/** The whole style sheet of a report. Nothing in it is anybody's words but the title that runs over printed pages. */
export function style(title: string): string {
  return [tokenRules, textRules, annotationRules, tintRules(), printRules, runningTitle(title)].join('\n')
}
