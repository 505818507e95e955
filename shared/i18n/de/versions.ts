import type { Outcome } from '../../api/versions.ts'
import type { versions as en } from '../en/versions.ts'
import type { Localized } from '../index.ts'

const outcomes: Record<Outcome, string> = {
  changed: 'Wortlaut geändert',
  ambiguous: 'Mehrmals gefunden',
  lost: 'Nicht mehr gefunden',
  moved: 'Verschoben',
  kept: 'Am alten Platz',
}

/** The fields of an article by their names in its record. */
const fields: Record<string, string> = {
  title: 'Titel',
  authors: 'Autoren',
  publisher: 'Herausgeber',
  url: 'Adresse',
  published: 'Erscheinungsdatum',
  language: 'Sprache',
}

export const versions = {
  versionOf: (number, total) => `Fassung ${number} von ${total}`,
  versionNamed: (number, when) => `Fassung ${number}, ${when}`,
  versionMenu: 'Fassungen dieses Artikels',
  versionNewest: 'neueste',
  versionCompare: 'Mit der Fassung davor vergleichen',
  versionOlder: (when) => `Das ist eine ältere Fassung vom ${when}. Hier lässt sich nichts markieren.`,
  versionToNewest: 'Neueste Fassung',
  noticeOlderVersion: 'Markiert wird in der neuesten Fassung eines Artikels.',
  versionUndecided: (n, one) => (one ? '1 Anmerkung ist zu prüfen' : `${n} Anmerkungen sind zu prüfen`),
  versionReview: 'Prüfen',

  reviewTitle: 'Was sich geändert hat',
  reviewFirst: 'Von diesem Artikel gibt es nur eine Fassung',
  reviewFirstHint:
    'Noch einmal hereingeholt zeigt er, was sich geändert hat und was aus den Anmerkungen geworden ist.',
  reviewFailed: 'Dieser Vergleich lässt sich nicht zeigen',
  reviewLoading: 'Die Fassungen werden verglichen …',
  reviewBack: 'Zurück zum Artikel',
  reviewVersions: 'Welche Fassung',
  reviewSide: 'Nebeneinander',
  reviewInline: 'Im Text',
  reviewLayout: 'Darstellung der Änderungen',
  settingComparison: 'Fassungen eines Artikels',
  reviewChanges: (n, one) => (one ? `${n} Änderung` : `${n} Änderungen`),
  reviewChangeOf: (n, total) => `Änderung ${n} von ${total}`,
  reviewNoChanges: 'Der Text ist Wort für Wort gleich.',
  reviewUnchanged: (n, one) => (one ? '1 unveränderter Absatz' : `${n} unveränderte Absätze`),
  reviewPicture: 'Bild',
  reviewComparison: 'Beide Fassungen',
  reviewAnnotations: 'Anmerkungen',
  reviewNoAnnotations: 'In der Fassung davor war nichts markiert.',
  reviewAllKept: 'Jede Anmerkung steht, wo sie stand.',
  reviewOutcome: (outcome) => outcomes[outcome],
  reviewHighlight: 'Markierung',
  reviewClaim: 'Behauptung',
  reviewDecided: 'Von Hand entschieden',
  reviewToDecide: 'Zu prüfen',
  reviewAccept: 'Neuen Wortlaut annehmen',
  reviewGiveUp: 'Ohne Platz lassen',
  reviewPlace: 'Von Hand setzen …',
  reviewLeaveAll: (n) => `Alle ${n} ohne Platz lassen`,
  reviewActions: 'Mehr zu dieser Anmerkung',

  placingHint: 'Die Wörter auswählen, die jetzt gemeint sind, dann die Schaltfläche oder P drücken.',
  placingOld: 'Altes Zitat',
  placingHere: 'Hierher setzen',
  placingCancel: 'Abbrechen',
  noticePlaced: 'Gesetzt',
  noticeLeft: (n) => `${n} Anmerkungen ohne Platz gelassen`,
  noticeNoPlace: 'Diese Wörter stehen in der neuesten Fassung nicht mehr oder nicht nur an einer Stelle.',
  noticeNotPlacing: 'Es gibt keine Anmerkung zu setzen.',

  cardReview: 'Ansehen',

  bringInAs: 'Wie es hereinkommt',
  bringInAsNew: 'Als neuer Artikel',
  bringInAsVersion: 'Als neuere Fassung eines Artikels',
  bringInAsVersionOf: (title) => `Als neuere Fassung von „${title}“`,
  bringInWhich: 'Welcher Artikel',
  bringInWhichHint: 'Tippen, um ihn zu finden',
  bringInWhichNone: 'Kein solcher Artikel',
  bringInStates: 'Diese Fassung sagt:',
  bringInUse: 'Übernehmen',
  bringInKeepVersion: 'Als neuere Fassung aufnehmen',
  bringInPlacing: (done, total) => `Anmerkungen werden gesucht: ${done} von ${total}`,
  noticeSeenAgain:
    'Genau diese Datei ist schon im Notizbuch. Dass sie noch einmal kam, steht jetzt in der Herkunft.',

  provenanceTitle: 'Herkunft',
  provenanceHint:
    'Was wann und wie hereinkam und was seither berichtigt wurde. Einträge kommen nur hinzu; die Prüfsummen belegen, dass nichts verändert wurde.',
  provenanceCaptured: (number) => `Fassung ${number} hereingeholt`,
  provenanceSeenAgain: (number) => `Dieselbe Datei kam noch einmal (Fassung ${number})`,
  provenanceCorrected: (field) => `${fields[field] ?? field} berichtigt`,
  provenanceUtc: 'UTC',
  provenanceHere: 'Ortszeit',
  provenanceFile: 'Datei',
  provenanceImporter: 'Gelesen von',
  provenanceFrom: 'Vorher',
  provenanceTo: 'Seither',
  provenanceNothing: '(leer)',
  provenanceCopy: 'Diesen Eintrag kopieren',
  provenanceRead: 'Diese Fassung lesen',
} satisfies Localized<typeof en>
