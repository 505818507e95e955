import type { BackupReason } from '../../api/backups.ts'
import type { ConflictKind, Decision } from '../../api/bundles.ts'
import type { keep as en } from '../en/keep.ts'
import type { Localized } from '../index.ts'
import { reasonTexts } from './reasons.ts'

const count = (n: number, one: string, many: string) => `${n.toLocaleString('de')} ${n === 1 ? one : many}`
const decision: Record<Decision, string> = {
  mine: 'Meins behalten',
  theirs: 'Deren übernehmen',
  both: 'Beide behalten',
}
const all: Record<Decision, string> = {
  mine: 'Alle: meins',
  theirs: 'Alle: deren',
  both: 'Alle: beide',
}
const kind: Record<ConflictKind, string> = {
  article: 'Artikel',
  note: 'Notiz',
  highlight: 'Markierung',
  claim: 'Behauptung',
  appearance: 'Stelle einer Behauptung',
}
const field: Record<string, string> = {
  title: 'Titel',
  authors: 'Autoren',
  publisher: 'Herausgeber',
  url: 'Adresse',
  published: 'Erschienen',
  language: 'Sprache',
  trashedAt: 'Im Papierkorb seit',
  note: 'Notiz',
  color: 'Farbe',
  comment: 'Kommentar',
  tags: 'Schlagwörter',
  statement: 'Aussage',
  speaker: 'Wer es sagt',
  cue: 'Wörter, die sagen, wer',
  status: 'Status',
  history: 'Verlauf',
  evidence: 'Belege',
  recheck: 'Wieder ansehen',
  passage: 'Stelle',
  placements: 'Stellen in späteren Fassungen',
}
const reason: Record<BackupReason, string> = {
  auto: 'von selbst',
  asked: 'auf Wunsch',
  migration: 'bevor eine neuere Version gespeichert hat',
  import: 'bevor ein Bündel hereinkam',
  emptying: 'bevor der Papierkorb geleert wurde',
}
const articles = (n: number) => count(n, 'Artikel', 'Artikel')
const claims = (n: number) => count(n, 'Behauptung', 'Behauptungen')

const work = {
  making: 'Wird gesichert …',
  checking: 'Wird in einen Zwischenordner wiederhergestellt und verglichen …',
  restoring: 'Wird in einen neuen Ordner wiederhergestellt …',
}

export const keep: Localized<typeof en> = {
  packTitle: 'Ein Bündel packen',
  packWhat: 'Was hineinkommt',
  packNotebook: 'Das ganze Notizbuch',
  packArticles: 'Ausgewählte Artikel',
  packArticlesHint:
    'Behauptungen, die darin vorkommen, Artikel, die als Beleg dienen, und frühere Fassungen der Notizen kommen mit.',
  packFilter: 'Artikel filtern',
  packDo: 'Packen',
  packStop: 'Abbrechen',
  packRunning: 'Wird gepackt …',
  packHint:
    'Eine Datei, die ein anderes Notizbuch ohne Verlust übernimmt, mit den früheren Fassungen der Notizen: eine ZIP-Datei aus einfachen Dateien mit der Prüfsumme von jeder.',
  packDone: (a, c) => `Im Bündel sind ${articles(a)} und ${claims(c)}.`,
  packSave: 'Bündel speichern',
  packSavePage: 'Prüfseite speichern',
  packPageHint: 'Die Seite öffnet sich in jedem Browser ohne Netz und vergleicht jede Datei im Bündel.',
  bundleTitle: (file) => `${file} übernehmen`,
  bundleReading: 'Jede Datei wird mit ihrer Prüfsumme verglichen …',
  bundleAdds: (a, c, h) =>
    `Neu hier: ${articles(a)}, ${claims(c)}, ${count(h, 'Markierung', 'Markierungen')}.`,
  bundleSame: (same) => `Genau so schon hier: ${same.toLocaleString('de')}.`,
  bundleConflicts: (n) =>
    `Auf beiden Seiten geändert: ${n.toLocaleString('de')}. Überschrieben wird nur, was hier so entschieden wird.`,
  bundleNothing: 'Alles in diesem Bündel ist schon im Notizbuch.',
  bundleDecision: (value) => decision[value],
  bundleAll: (value) => all[value],
  bundleKind: (value) => kind[value],
  bundleField: (name) => field[name] ?? name,
  bundleMine: 'Hier',
  bundleTheirs: 'Im Bündel',
  bundleInTrash: 'im Papierkorb',
  bundleEmpty: 'nichts',
  bundleBring: 'Übernehmen',
  bundleDone: (a, c, decided, backup) =>
    [
      (a + c > 0 || decided === 0) && `Übernommen: ${articles(a)} und ${claims(c)}.`,
      decided > 0 && `${count(decided, 'Unterschied', 'Unterschiede')} wie gewählt entschieden.`,
      backup !== '' && `Was vorher da war, steht in der Sicherung von ${backup}.`,
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
  bundleBringing: 'Das Vorhandene wird gesichert, dann das Bündel übernommen …',
  bundleBackup:
    'Bevor etwas hereinkommt, wird gesichert. Rückgängig reicht hierhin nicht, die Sicherung schon.',
  backupsTitle: 'Sicherungen',
  backupsNone: 'Noch keine Sicherung. Beim Arbeiten entstehen sie von selbst.',
  backupsHint:
    'Alle fünf Minuten, solange sich etwas ändert; eine Woche lang aufgehoben, die letzte jedes Tages einen Monat.',
  backupsMade: 'Gesichert.',
  backupsMake: 'Jetzt sichern',
  backupsCheck: 'Jetzt prüfen',
  backupsWork: (what) => work[what],
  backupsStop: 'Anhalten',
  backupsNever: 'Zur Probe wiederhergestellt wurde noch keine Sicherung.',
  backupsVerified: (when) => `Zuletzt zur Probe wiederhergestellt: ${when}, alles in Ordnung.`,
  backupsFailed: (when, problem) =>
    `Letzte Wiederherstellung zur Probe, ${when}: ${reasonTexts.reasonText(problem)}`,
  backupsReason: (value) => reason[value],
  backupsCounts: (a, c) => `${articles(a)}, ${claims(c)}`,
  backupsDamaged: (n) => `${count(n, 'Datei', 'Dateien')} damals beschädigt, aufgehoben wie zuletzt lesbar`,
  backupsPreview: 'Was darin ist',
  backupsComparing: 'Wird mit dem Notizbuch verglichen, wie es jetzt ist …',
  backupsCompared: ({ gone, otherwise, later }) =>
    gone + otherwise + later === 0
      ? 'Jeder Artikel ist so, wie er jetzt im Notizbuch ist.'
      : `Gegenüber jetzt: ${articles(otherwise)} anders, ${gone.toLocaleString('de')} nur in der Sicherung, ${later.toLocaleString('de')} noch nicht darin.`,
  backupsArticle: (state, c) => `${state === 'gone' ? 'nur in der Sicherung' : 'anders'}, ${claims(c)} darin`,
  backupsMore: (n) => `und ${n.toLocaleString('de')} weitere`,
  backupsRestore: 'In einen neuen Ordner wiederherstellen …',
  backupsRestored: (folder) => `Wiederhergestellt in ${folder}. Steht in der Liste der Notizbücher.`,
}
