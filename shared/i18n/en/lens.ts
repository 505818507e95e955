import type { LensClass } from '../../lens/mark.ts'

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
  lensRule: (rule: string) => `rule: ${rule}`,
  lensAccept: 'Make a claim',
  lensDismiss: 'Dismiss',
  lensNothing: 'Nothing to see with these classes',
  lensNoLanguage:
    'The lens reads German and English; this article is in neither. Its language is set under Details.',
}
