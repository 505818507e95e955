import { annotationRules } from './style-annotations.ts'
import { printRules } from './style-print.ts'
import { textRules } from './style-text.ts'
import { tokenRules } from './style-tokens.ts'
import { tintRules } from './tints.ts'

/** The whole style sheet of a report. It holds nothing anybody wrote. */
export function style(): string {
  return [tokenRules, textRules, annotationRules, tintRules(), printRules].join('\n')
}
