import type { LensClass } from '../../lens/mark.ts'
import { lensRules } from './lens-rules.ts'

const classes: Record<LensClass, string> = {
  attributed: 'attributed',
  hearsay: 'hearsay',
  hedged: 'hedged',
  denied: 'denied',
  'confirmation-pending': 'confirmation pending',
  figure: 'figure',
}

/** What the lens sees in an article. */
export const lens = {
  lensTab: 'Lens',
  lensHint: 'Suggestions by rules, no judgement: accepting one makes an unconfirmed claim.',
  lensShow: 'Show',
  lensClass: (name: LensClass) => classes[name],
  lensShare: (count: string, of: string) => `${count} of ${of}`,
  lensRule: (rule: string) => lensRules[rule] ?? rule,
  lensAccept: 'Make a claim',
  lensAcceptRecheck: 'Make a claim and look again…',
  lensDismiss: 'Dismiss',
  lensNothing: 'Nothing to see with these classes',
  lensNothingHint: 'Choose more classes above.',
  lensNoLanguage:
    'The lens reads German and English; this article is in neither. Its language is set under Details.',
  lensMore: 'Show more',
  lensMarks: 'Mark in the text',
  lensPeek: 'What the lens sees',
  lensProposed: (name: string) => `perhaps ${name}`,
  lensBar: 'Who says it and how sure',
  lensOf: (sentences: string) => `of ${sentences} sentences`,
  lensSpeaker: (name: string, sentences: string) => `${name} ${sentences}`,
  lensLeftOut: (count: number) => `${count} more`,
  lensOnly: (what: string) => `Only: ${what}`,
  lensAll: 'Show all',
  lensDismissed: (count: string) => `Dismissed: ${count}`,
  lensBringBack: 'Bring back',
  lensNoMore: 'No suggestion left in this direction',
  lensChooseFirst: 'Go to a suggestion first',
}
