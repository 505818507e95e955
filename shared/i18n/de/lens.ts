import type { lens as english } from '../en/lens.ts'
import type { Localized } from '../index.ts'

const classes = {
  attributed: 'zugeschrieben',
  hearsay: 'Hörensagen',
  hedged: 'abgeschwächt',
  denied: 'bestritten',
  'confirmation-pending': 'Bestätigung steht aus',
  figure: 'Zahl',
}

export const lens: Localized<typeof english> = {
  lensTab: 'Lupe',
  lensHint: 'Vorschläge nach Regeln, kein Urteil: Was man annimmt, wird eine unbestätigte Behauptung.',
  lensShow: 'Zeigen',
  lensClass: (name) => classes[name],
  lensShare: (count, of) => `${count} von ${of}`,
  lensRule: (rule) => `Regel: ${rule}`,
  lensAccept: 'Als Behauptung',
  lensDismiss: 'Verwerfen',
  lensNothing: 'Mit diesen Klassen ist nichts zu sehen',
  lensNoLanguage:
    'Die Lupe liest Deutsch und Englisch; dieser Artikel ist in keiner der beiden Sprachen. Seine Sprache steht unter Angaben.',
}
