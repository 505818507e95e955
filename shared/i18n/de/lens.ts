import type { lens as english } from '../en/lens.ts'
import type { Localized } from '../index.ts'
import { lensRules } from './lens-rules.ts'

const classes = {
  attributed: 'zugeschrieben',
  hearsay: 'Hörensagen',
  hedged: 'abgeschwächt',
  denied: 'bestritten',
  'confirmation-pending': 'Bestätigung offen',
  figure: 'Zahl',
}

export const lens: Localized<typeof english> = {
  lensTab: 'Lupe',
  lensHint: 'Vorschläge nach Regeln, kein Urteil: Was man annimmt, wird eine unbestätigte Behauptung.',
  lensShow: 'Zeigen',
  lensClass: (name) => classes[name],
  lensShare: (count, of) => `${count} von ${of}`,
  lensRule: (rule) => lensRules[rule] ?? rule,
  lensAccept: 'Als Behauptung',
  lensAcceptRecheck: 'Als Behauptung mit Wiedervorlage …',
  lensDismiss: 'Verwerfen',
  lensNothing: 'Mit diesen Klassen ist nichts zu sehen',
  lensNothingHint: 'Oben weitere Klassen wählen.',
  lensNoLanguage:
    'Die Lupe liest Deutsch und Englisch; dieser Artikel ist in keiner der beiden Sprachen. Seine Sprache steht unter Angaben.',
  lensMore: 'Mehr zeigen',
  lensMarks: 'Im Text zeigen',
  lensPeek: 'Was die Lupe sieht',
  lensProposed: (name) => `vielleicht ${name}`,
  lensBar: 'Wer es sagt und wie sicher',
  lensOf: (sentences) => `von ${sentences} Sätzen`,
  lensSpeaker: (name, sentences) => `${name} ${sentences}`,
  lensLeftOut: (count) => `${count} weitere`,
  lensOnly: (what) => `Nur: ${what}`,
  lensAll: 'Alle zeigen',
  lensDismissed: (count) => `Verworfen: ${count}`,
  lensBringBack: 'Zurückholen',
  lensNoMore: 'In dieser Richtung gibt es keinen Vorschlag mehr',
  lensChooseFirst: 'Erst zu einem Vorschlag gehen',
}
