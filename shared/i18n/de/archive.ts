import type { Localized } from '../index.ts'
import type { archive as english } from '../en/archive.ts'

const words = { unconfirmed: 'unbestätigt', confirmed: 'bestätigt', refuted: 'widerlegt' }
const flags = {
  changed: 'Wortlaut in einer neueren Fassung geändert',
  lost: 'nicht mehr in der neuesten Fassung',
  ambiguous: 'mehrere Stellen in der neuesten Fassung',
}
const groups = { article: 'Artikel', speaker: 'Sprecher', status: 'Status', tag: 'Schlagwort' }
const facets = {
  status: 'Status',
  tag: 'Schlagwörter',
  publisher: 'Medium',
  speaker: 'Sprecher',
  language: 'Sprache',
  grade: 'Stufe',
  recheck: 'Wiedervorlage',
  flag: 'Stelle',
}

export const archive: Localized<typeof english> = {
  archiveTitle: 'Archiv',
  archiveCount: (shown, total) => `${shown} von ${total}`,
  archiveReading: 'Archiv wird gelesen …',
  searchReading: 'Suche wird vorbereitet …',
  archiveLoading: (share) => `Archiv: ${share}`,
  searchLoading: (share) => `Suche: ${share}`,
  archiveEmpty: 'Noch keine Behauptungen',
  archiveEmptyHint:
    'In einem Artikel Wörter auswählen und C drücken: Was sie behaupten, steht dann hier, aus allen Artikeln.',
  archiveNoMatch: 'Keine Behauptung passt',
  archiveClear: 'Alle Behauptungen zeigen',
  archiveInbox: 'ohne Artikel',
  archiveInTrash: '(im Papierkorb)',
  archiveNoArticle: 'Diese Behauptung gehört zu keinem Artikel.',
  archiveArticleTrashed: (title) =>
    `„${title}“ liegt im Papierkorb. Dort wiederherstellen, um diese Behauptung zu öffnen.`,
  archiveNoPlace: 'Die Stelle dieser Behauptung im Text ist verloren; ihre Karte bewahrt das Zitat.',
  columnStatus: 'Status',
  columnClaim: 'Behauptung',
  columnSpeaker: 'Sprecher',
  columnArticle: 'Artikel',
  columnDate: 'Datum',
  columnTags: 'Schlagwörter',
  columnPublisher: 'Medium',
  columnGrade: 'Stufe',
  columnEvidence: 'Belege',
  columnRecheck: 'Wiedervorlage',
  archiveFlag: (flag) => flags[flag],
  asOfTitle: 'Archiv zum Stand eines Tages',
  asOfDay: 'Stand',
  asOfHint: 'Zeigt, wie die Behauptungen am Ende eines Tages standen.',
  asOfShown: (day) =>
    `So stand alles am Ende des ${day}: Status, Verlauf, Belege und Papierkorb. Wortlaut, Schlagwörter und Stufen sind von heute.`,
  asOfLeave: 'Zurück zu heute',
  archiveSelect: (claim) => `„${claim}“ auswählen`,
  archiveSelectAll: 'Alle auswählen',
  archiveWidth: (column) => `Breite der Spalte „${column}“`,
  archiveGroup: 'Gruppieren',
  archiveUngrouped: 'Nicht gruppiert',
  archiveGroupBy: (column) => `Nach ${groups[column]}`,
  archiveColumns: 'Spalten',
  archiveOverview: 'Überblick',

  noteClaimOpen: 'Diese Behauptung öffnen',
  noteClaimWas: (status) => `war ${words[status]}, als sie hierherkam`,
  noteClaimGone: '(im Papierkorb)',
  noteClaims: 'Behauptungen',
  noteArticles: 'Artikel',
  noteMentioned: 'In den Notizen zu',

  facetsTitle: 'Archiv eingrenzen',
  facetsToggle: 'Filter',
  facetName: (name) => facets[name],
  facetNone: 'ohne',
  facetUnflagged: 'an ihrer Stelle',
  facetValueDue: 'fällig',
  facetValuePlanned: 'geplant',
  facetTags: 'Alle Schlagwörter …',
  facetMore: (count) => `${count} weitere`,
  facetMade: 'Angelegt',
  facetFrom: 'Von',
  facetTo: 'Bis',
  facetOptions: 'Suche',
  facetTypos: 'Tippfehler verzeihen',

  searchesTitle: 'Gespeicherte Suchen',
  searchesKeep: 'Diese Suche speichern',
  searchesName: 'Name',
  searchesForget: (name) => `„${name}“ vergessen`,

  bulkTitle: 'Ausgewählte Behauptungen',
  bulkSelected: (count) => `${count} ausgewählt`,
  bulkTag: 'Schlagwörter …',
  bulkTagAdd: 'Schlagwörter hinzufügen',
  bulkTagRemove: 'Schlagwörter entfernen',
  bulkRecheck: 'Wiedervorlage …',
  bulkRecheckDate: 'Wieder ansehen am',
  bulkRecheckHint: 'Leer für kein Datum.',
  bulkTrash: 'In den Papierkorb',
  bulkExport: 'Ausgeben …',
  bulkClear: 'Auswahl aufheben',
  bulkReason: 'Warum, für alle',
  bulkApply: 'Anwenden',
  bulkDone: (count) =>
    `${count} Behauptung${count === 1 ? '' : 'en'} geändert. „Rückgängig“ nimmt das zurück.`,

  overviewMonths: 'Behauptungen nach Monaten',
  overviewPublishers: 'Medien',
  overviewSpeakers: 'Sprecher',
  overviewBar: (name, claims) =>
    `${name}: ${claims.unconfirmed} unbestätigt, ${claims.confirmed} bestätigt, ${claims.refuted} widerlegt`,
}
