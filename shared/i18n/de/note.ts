import type { Status } from '../../model/claim.ts'
import type { note as en } from '../en/note.ts'
import type { Localized } from '../index.ts'

const statuses: Record<Status, string> = {
  unconfirmed: 'unbestätigt',
  confirmed: 'bestätigt',
  refuted: 'widerlegt',
}

const tableEdits = {
  rowAbove: 'Zeile darüber einfügen',
  rowBelow: 'Zeile darunter einfügen',
  columnBefore: 'Spalte davor einfügen',
  columnAfter: 'Spalte danach einfügen',
  headerRow: 'Kopfzeile',
  deleteRow: 'Zeile löschen',
  deleteColumn: 'Spalte löschen',
  deleteTable: 'Tabelle löschen',
}

export const note = {
  editorFormatBar: 'Format',
  editorHeading: (level) => `Überschrift ${level}`,
  editorBold: 'Fett',
  editorItalic: 'Kursiv',
  editorCode: 'Code',
  editorBulletList: 'Liste',
  editorNumberedList: 'Nummerierte Liste',
  editorCheckList: 'Checkliste',
  editorQuote: 'Zitat',
  editorLink: 'Link',
  editorParagraph: 'Text',
  editorStrike: 'Durchgestrichen',
  editorCodeBlock: 'Codeblock',
  editorTable: 'Tabelle',
  editorDivider: 'Trennlinie',
  editorClaim: 'Behauptung …',
  editorArticle: 'Link zu einem Artikel …',
  editorSlashMenu: 'Einfügen',
  editorSelectionBar: 'Format der Auswahl',
  editorBlockKind: 'Art des Absatzes',
  editorTableMenu: 'Tabelle: Zeilen und Spalten',
  editorTableEdit: (edit) => tableEdits[edit],
  editorLinkAddress: 'Web- oder Mailadresse; leer entfernt den Link',
  editorLinkRefused: 'Nur Web- und Mailadressen lassen sich verlinken',
  editorPassageQuote: 'Zitierte Stelle',
  editorPassageOpen: 'Zur Stelle im Artikel',
  noteLabel: (title) => `Notiz zu „${title}“`,
  notePlaceholder:
    'Notiz schreiben. Markdown-Kürzel gehen: # Überschrift, - Liste, [] Checkliste, > Zitat; / zeigt, was es sonst gibt.',
  noteHeadingMade: (level) => `Überschrift Ebene ${level}`,
  noteHeadingGone: (level) => `Überschrift Ebene ${level} entfernt`,
  noteFailed: 'Diese Notiz lässt sich nicht zeigen',
  noteNoArticle: 'Eine Notiz gehört zu einem Artikel',

  noteClaimOpen: 'Diese Behauptung öffnen',
  noteClaimWas: (status) => `war ${statuses[status]}, als sie hierherkam`,
  noteClaimGone: '(im Papierkorb)',
  noteClaims: 'Behauptungen',
  noteArticles: 'Artikel',
  noteMentioned: 'In den Notizen zu',

  noteVersionsTitle: 'Frühere Fassungen dieser Notiz',
  noteVersionsNone: 'Noch keine frühere Fassung',
  noteVersionsNoneHint:
    'Beim Schreiben kommt alle paar Minuten eine dazu, und sofort, wenn viel gelöscht oder ersetzt wird.',
  noteVersionsList: 'Fassungen, die neueste zuerst',
  noteWords: (n, shown) => (n === 1 ? '1 Wort' : `${shown} Wörter`),
  noteVersionDamaged: 'nicht lesbar',
  noteVersionShow: 'Was zu sehen ist',
  noteVersionAsItWas: 'Wie sie war',
  noteVersionDifference: 'Unterschied',
  noteVersionPreview: (when) => `Die Notiz, wie sie ${when} war`,
  noteVersionSame: 'Im Wortlaut hat sich die Notiz seither nicht geändert.',
  noteVersionLegend:
    'Durchgestrichenes steht nur in dieser Fassung, Unterstrichenes nur in der Notiz, wie sie jetzt ist.',
  noteVersionRestore: 'Diese Fassung wiederherstellen',
  noteVersionRestored: 'Wiederhergestellt. Was vorher dastand, ist unter den früheren Fassungen.',

  noteFindLabel: 'In der Notiz suchen',
  noteReplaceToggle: 'Auch ersetzen',
  noteReplaceBy: 'Ersetzen durch',
  noteReplace: 'Ersetzen',
  noteReplaceAll: 'Alle',
  noteCharacters: (_, shown) => `${shown} Zeichen`,
  noteOutline: 'Überschriften der Notiz',
  noteOutlineEmpty: (number) => `Überschrift ${number}, leer`,

  linkPreview: 'Link',
  linkPreviewOpen: 'Öffnen …',
  linkPreviewEdit: 'Ändern',
  linkPreviewRemove: 'Entfernen',
} satisfies Localized<typeof en>
