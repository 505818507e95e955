import type { UndoLabel } from '../../api/undo.ts'
import type { Status } from '../../model/claim.ts'
import type { HighlightColor } from '../../model/highlight.ts'
import type { AnchorState } from '../../model/passage.ts'
import type { reading as en } from '../en/reading.ts'
import type { Localized } from '../index.ts'

const statusNames: Record<Status, string> = {
  unconfirmed: 'unbestätigt',
  confirmed: 'bestätigt',
  refuted: 'widerlegt',
}
const colorNames: Record<HighlightColor, string> = {
  yellow: 'gelb',
  green: 'grün',
  blue: 'blau',
  pink: 'rosa',
  purple: 'violett',
}
const anchorNames: Record<AnchorState, string> = {
  placed: 'an ihrer Stelle',
  changed: 'der Wortlaut hat sich seither geändert',
  lost: 'im Text nicht mehr zu finden',
  ambiguous: 'im Text mehrmals zu finden',
}
const reasonQuestions: Record<Status, string> = {
  unconfirmed: 'Warum ist sie wieder offen? (darf leer bleiben)',
  confirmed: 'Was bestätigt sie?',
  refuted: 'Was widerlegt sie?',
}
const steps: Record<UndoLabel, string> = {
  'highlight-add': 'Markierung',
  'highlight-change': 'Änderung einer Markierung',
  'highlight-trash': 'Markierung in den Papierkorb gelegt',
  'cards-change': 'Änderung mehrerer Karten',
  'cards-trash': 'Karten in den Papierkorb gelegt',
  'claim-add': 'Behauptung',
  'claim-change': 'Änderung einer Behauptung',
  'claim-status': 'Änderung des Status',
  'annotations-import': 'Anmerkungen übernommen',
  'claim-trash': 'Behauptung in den Papierkorb gelegt',
  placement: 'Platz einer Anmerkung',
  'claim-recheck': 'Wiedervorlage',
  'claim-link': 'Stelle mit einer Behauptung verknüpft',
  'claim-unlink': 'Stelle von einer Behauptung gelöst',
  'claim-merge': 'Behauptungen zusammengelegt',
  'claim-split': 'Behauptung geteilt',
  'evidence-add': 'Beleg',
  'evidence-change': 'Änderung eines Belegs',
  'evidence-trash': 'Beleg in den Papierkorb gelegt',
  'tags-change': 'Änderung von Schlagwörtern im ganzen Notizbuch',
  'lens-dismiss': 'Vorschlag verworfen',
  'lens-bring-back': 'Vorschläge zurückgeholt',
  'article-change': 'Änderung der Angaben zum Artikel',
  'article-trash': 'Artikel in den Papierkorb gelegt',
  'collection-add': 'neue Sammlung',
  'collection-rename': 'Sammlung umbenannt',
  'collection-trash': 'Sammlung in den Papierkorb gelegt',
  'collection-fill': 'Artikel einer Sammlung',
  restore: 'aus dem Papierkorb geholt',
}

export const reading = {
  statusName: (status) => statusNames[status],
  colorName: (color) => colorNames[color],
  anchorName: (state) => anchorNames[state],

  articleRegion: 'Artikel',
  articleText: (title) => `Text von „${title}“`,
  articleLoading: 'Artikel wird geöffnet …',
  articleNone: 'Kein Artikel geöffnet',
  articleNoneHint: 'In der Bibliothek einen auswählen oder einen hereinholen.',
  articleFailed: 'Dieser Artikel lässt sich nicht zeigen',
  articleTryAgain: 'Erneut versuchen',
  articleCounts: 'Behauptungen nach Status',
  articleCount: (n, status) => `${n} ${statusNames[status]}`,
  articleTrashed: 'Dieser Artikel liegt im Papierkorb.',

  toolbarLabel: 'Was mit der Auswahl geschehen soll',
  toolbarTags: 'Schlagwörter',
  toolbarComment: 'Kommentar',
  toolbarSave: 'Speichern',
  toolbarCancel: 'Abbrechen',

  sideLabel: 'Karten, Notiz und Angaben',
  cardsTab: 'Karten',
  noteTab: 'Notiz',
  detailsTab: 'Angaben',
  cardsLabel: 'Behauptungen und Markierungen in der Reihenfolge des Textes',
  cardsEmpty: 'Noch nichts markiert',
  cardsEmptyHint: (claim, highlight) =>
    `Im Artikel Wörter auswählen, dann ${claim} für eine Behauptung oder ${highlight} für eine Markierung drücken.`,
  cardsNoArticle: 'Karten gehören zu einem Artikel',
  cardsNoneMatch: 'Keine Karte passt zum Filter',
  cardsShowAll: 'Alle zeigen',
  cardsFilter: 'Nur zeigen',
  cardsFilterHighlights: 'Markierungen',
  cardsFilterCount: (n, what) => `${n} ${what}`,
  cardsLost: 'Ohne Platz im Text',
  cardsLostHint: 'Das alte Zitat bleibt erhalten. Geraten wird nichts.',
  cardPage: (label) => `S. ${label}`,
  pageNumber: (page, label) => (label === undefined ? String(page) : `${label} (Seite ${page} der Datei)`),
  pageOf: (number) => `Seite ${number}`,
  cardMenu: 'Mehr',
  cardTags: 'Schlagwörter',
  cardRemoveTag: (tag) => `Schlagwort ${tag} entfernen`,
  cardEditHint: (save) => `${save} speichert, Esc verwirft`,
  cardNotSaved: 'Nicht gespeichert',
  cardQuote: 'Zitat',

  claimCard: (status) => `Behauptung, ${statusNames[status]}`,
  claimStatement: 'Aussage',
  claimNoStatement: 'Aussage fehlt',
  claimSpeaker: 'Sprecher',
  claimNoSpeaker: 'Wer sagt das?',
  claimStatus: 'Status',
  claimReasonQuestion: (status) => reasonQuestions[status],
  claimReasonNeeded: 'Ohne Begründung bleibt der Status, wie er ist.',
  claimReason: 'Begründung',
  claimHistory: (n) => (n === 1 ? 'Verlauf, 1 Eintrag' : `Verlauf, ${n} Einträge`),
  claimHistoryChange: (from, to) => `${statusNames[from]} → ${statusNames[to]}`,
  claimUndone: 'zurückgenommen',
  claimJudged: (to) => `auf ${statusNames[to]} gesetzt`,

  highlightCard: (color) => `Markierung, ${colorNames[color]}`,
  highlightColor: 'Farbe',
  highlightComment: 'Kommentar',
  highlightNoComment: 'Kommentar …',
  highlightToClaim: 'Behauptung daraus machen',

  readOnlyReading: 'Dieses Notizbuch ist anderswo zum Schreiben geöffnet; hier lässt es sich nur lesen.',

  undoStep: (label) => `Rückgängig: ${steps[label]}`,
  redoStep: (label) => `Wiederholen: ${steps[label]}`,
  noticeUndone: (label) => `Zurückgenommen: ${steps[label]}`,
  noticeRedone: (label) => `Wiederholt: ${steps[label]}`,
  noticeNothingToUndo: 'Es gibt nichts zurückzunehmen.',
  noticeNothingToRedo: 'Es gibt nichts zu wiederholen.',
  noticeTrashed: 'In den Papierkorb gelegt',
  noticeSelectFirst: 'Erst im Artikel Wörter auswählen.',
  noticeChooseCard: 'Erst eine Karte auswählen.',
} satisfies Localized<typeof en>
