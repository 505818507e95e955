import type { ReportPhase } from '../../api/reports.ts'
import type { shell as en } from '../en/shell.ts'
import type { Localized } from '../index.ts'
import { reasonTexts } from './reasons.ts'

const phases: Record<ReportPhase, string> = {
  reading: 'Artikel werden gelesen',
  lens: 'Die Lupe liest',
  writing: 'Der Bericht wird geschrieben',
  printing: 'Die Seiten werden gedruckt',
}

export const shell = {
  quoted: (text) => `„${text}“`,

  dayPlaceholder: 'TT.MM.JJJJ',
  dayPick: 'Tag auswählen',
  dayUnknown: (example: string) => `Kein Tag im Kalender. So geschrieben: ${example}.`,
  dayTooEarly: (day: string) => `Nicht vor dem ${day}.`,
  dayTooLate: (day: string) => `Nicht nach dem ${day}.`,

  bringInTitle: 'Artikel hereinholen',
  bringInPaste: 'Text eines Artikels einfügen',
  bringInChoose: 'Dateien wählen …',
  bringInDropHint: 'oder Text, Markdown, Webseiten, PDF, Word-Dateien und EPUB irgendwo ins Fenster ziehen',
  bringInRich: 'Formatierung, Links und Bilder werden übernommen.',
  bringInPlain: 'Nur den Text',
  bringInWholePage: 'Die ganze Seite übernehmen, nicht nur den Artikel',
  bringInNext: 'Weiter',
  bringInBack: 'Zurück',
  bringInKeep: 'Ins Notizbuch aufnehmen',
  bringInReading: (file) => (file === '' ? 'Wird gelesen …' : `${file} wird gelesen …`),
  bringInSame: (title) => `Schon im Notizbuch als „${title}“`,
  bringInOpenSame: 'Öffnen',
  bringInComments: (kept, leftOut) =>
    [
      kept > 0 &&
        (kept === 1 ? '1 Kommentar wird zur Markierung' : `${kept} Kommentare werden zu Markierungen`),
      leftOut > 0 &&
        (leftOut === 1 ? '1 Kommentar zu keiner Textstelle' : `${leftOut} Kommentare zu keiner Textstelle`),
    ]
      .filter(Boolean)
      .join(', '),
  bringInLeave: 'Was hier eingefügt oder getippt wurde, ist noch nicht im Notizbuch.',
  bringInStay: 'Daran weiterarbeiten',
  bringInDiscard: 'Schließen und verwerfen',
  bringInDone: 'Fertig',
  bringInStop: 'Abbrechen',
  intakeTitle: 'Dateien hereinholen',
  intakeList: 'Dateien',
  intakeProgress: (done, all) => `${done} von ${all} ${all === 1 ? 'Datei' : 'Dateien'} fertig`,
  intakeSummary: ({ kept, same, asked, failed, cancelled, omitted }) =>
    [
      `${kept} Artikel aufgenommen`,
      ...(same > 0 ? [`${same} schon vorhanden`] : []),
      ...(asked > 0 ? [`${asked} zu entscheiden`] : []),
      ...(failed > 0 ? [`${failed} fehlgeschlagen`] : []),
      ...(cancelled > 0 ? [`${cancelled} abgebrochen`] : []),
      ...(omitted > 0 ? [`${omitted} weggelassen`] : []),
    ].join(', '),
  intakeLeftOut: (count) =>
    count === 1
      ? 'Eine versteckte oder andere Datei im Ordner ist kein Artikel und blieb draußen.'
      : `${count} versteckte oder andere Dateien im Ordner sind keine Artikel und blieben draußen.`,
  intakeNothing: (leftOut) =>
    leftOut === 0
      ? 'Darin ist keine Datei.'
      : leftOut === 1
        ? 'Die eine Datei darin ist kein Artikel.'
        : `Keine der ${leftOut} Dateien darin ist ein Artikel.`,
  intakeCancel: 'Den Rest abbrechen',
  intakeRetry: 'Die fehlgeschlagenen noch einmal versuchen',
  intakeBackground: 'Im Hintergrund weitermachen',
  intakeRunning: (done, all) => `Wird hereingeholt: ${done} von ${all}`,
  intakeFailed: (count) => `${count} ${count === 1 ? 'Datei' : 'Dateien'} nicht hereingeholt`,
  intakeAsked: (count) => `Über ${count} ${count === 1 ? 'Datei' : 'Dateien'} zu entscheiden`,
  intakeAllVersions: 'Alle als neuere Fassungen aufnehmen',
  intakeShow: 'Zeigen',
  fileWaiting: 'wartet',
  fileReading: (percent) => (percent === null ? 'wird gelesen …' : `wird gelesen, ${percent} %`),
  fileKeeping: 'wird aufgenommen …',
  fileKept: (title) => `aufgenommen als „${title}“`,
  fileVersion: (title) => `neuere Fassung von „${title}“`,
  fileAsked: (title) => `gleiche Adresse wie „${title}“`,
  fileKeepVersion: 'Als neuere Fassung',
  fileKeepOwn: 'Als eigener Artikel',
  fileOmit: 'Weglassen',
  fileOmitted: 'weggelassen',
  fileCancelled: 'abgebrochen',
  filePasted: 'eingefügt',
  fileCancel: (name) => `„${name}“ abbrechen`,
  fileRetry: (name) => `„${name}“ noch einmal versuchen`,
  fileKeepAgain: 'Trotzdem aufnehmen',
  dropHere: 'Zum Hereinholen loslassen',
  metaTitle: 'Titel',
  metaTitleMissing: 'Ein Artikel braucht einen Titel',
  metaAuthors: 'Autoren',
  metaAuthorsHint: 'Durch Kommas getrennt oder durch Semikolons',
  metaPublisher: 'Herausgeber',
  metaUrl: 'Adresse (URL)',
  metaPublished: 'Erschienen',
  metaPublishedHint: 'Ein Jahr oder ein Datum wie 13.07.2025',
  metaLanguage: 'Sprache',
  metaLanguageHint: 'Etwa de oder en',
  characters: (count) => `${count} Zeichen`,

  detailsNone: 'Kein Artikel ist geöffnet',
  captureSaved: 'Gespeichert laut Datei',
  captureHow: 'Wie',
  captureSize: 'Umfang',
  captureBytesSum: 'SHA-256, Datei',
  captureTextSum: 'SHA-256, Text',
  copied: 'Kopiert',
  copyFailed: 'Das System lässt das Kopieren nicht zu. Den Text auswählen und von Hand kopieren.',
  copySum: (name) => `${name} kopieren`,
  linkTitle: 'Link öffnen?',
  linkOpenDialog: 'Adresse öffnen …',
  linkLeadsTo: 'Der Link führt aus Beleg hinaus, zu:',
  linkLeadsToCopy: 'Dieses Fenster öffnet selbst keine Links. Die Adresse lässt sich kopieren; sie führt zu:',
  linkUnsafe: 'Das ist keine Web- oder Mailadresse. Sie wird hier gezeigt und nicht geöffnet.',
  linkOpen: 'Im Browser öffnen',
  linkCopy: 'Adresse kopieren',

  dialogClose: 'Schließen',
  noticesLabel: 'Meldungen',
  noticeDismiss: 'Ausblenden',

  handOverTitle: 'Bericht',
  handOverFormat: 'Format',
  handOverLanguage: 'Sprache des Berichts',
  handOverArticles: 'Artikel',
  handOverClaims: 'Behauptungen',
  handOverHighlights: 'Markierungen',
  handOverNotes: 'Notizen',
  handOverImages: 'Bilder',
  handOverIncluded: 'enthalten',
  handOverLeftOut: 'ausgelassen',
  handOverComments: 'Kommentare',
  handOverEvidence: 'Belege',
  handOverChanges: 'Statuswechsel',
  handOverProvenance: 'Herkunft',
  handOverHistory: 'Verlauf jeder Behauptung',
  handOverSubject: 'Über',
  handOverTheseArticles: (n, shown) => (n === 1 ? 'diesen Artikel' : `diese ${shown} Artikel`),
  handOverTheseClaims: (n, shown) =>
    n === 1 ? 'die ausgewählte Behauptung' : `die ${shown} ausgewählten Behauptungen`,
  handOverSearch: 'die gefundenen Behauptungen',
  handOverNotebook: (_, shown) => `das ganze Notizbuch (${shown} Artikel)`,
  handOverStatuses: 'Behauptungen mit dem Status',
  handOverWith: 'Mit',
  handOverAsOf: 'Stand',
  handOverAsOfHint: 'Leer für jetzt; sonst, wie am Ende dieses Tages alles stand.',
  handOverBom: 'Byte-Order-Mark, für Tabellenprogramme, die eine brauchen',
  handOverPreview: 'Vorschau',
  handOverNoPreview: 'Dieses Format lässt sich hier nicht zeigen. Links steht, was darin ist.',
  handOverLonger: 'Hier endet die Vorschau; die Datei geht weiter.',
  handOverPhase: (phase, done, total) =>
    `${phases[phase]}${total > 0 ? `: ${done.toLocaleString('de')} von ${total.toLocaleString('de')}` : ' …'}`,
  handOverStop: 'Anhalten',
  handOverStopped: 'Angehalten. Eine andere Wahl beginnt von vorn.',
  handOverCheck: 'Vor dem Weitergeben ansehen',
  handOverStated: (title, words, verdict) =>
    `In der Notiz zu „${title}“ stehen die Worte einer Behauptung, die ${verdict} ist, ohne dass es dort steht: „${words}“`,
  handOverStatedMore: (n) => `und ${n} weitere`,
  handOverStatedRule:
    'In den Absatz „nicht bestätigt“ schreiben oder die Behauptung selbst mit @ einfügen: Sie zeigt, wie sie steht.',
  handOverSince: (when, added, judged, gone) =>
    `Seit dem Weitergeben am ${when}: ${added} neu, ${judged} anders beurteilt, ${gone} nicht mehr da.`,
  handOverSinceNothing: (when) => `Seit dem Weitergeben am ${when} hat sich keine Behauptung geändert.`,
  handOverJudged: (words, from, to) => `${words}: ${from} → ${to}`,
  handOverSave: 'Bericht speichern',
  handOverDrag: 'Datei herausziehen',
  handOverSaved: (file) => `Bericht zum Speichern übergeben: ${file}`,

  libraryTitle: 'Bibliothek',
  libraryArticles: (count) => `${count} Artikel`,
  libraryFilter: 'Artikel filtern',
  libraryEmpty: 'Noch keine Artikel',
  libraryEmptyHint: 'Eine Datei ins Fenster ziehen, einen Text einfügen oder eine Datei wählen.',
  libraryNoMatch: 'Kein Artikel passt',
  rowMenu: (title) => `Mehr zu „${title}“`,
  rowDetails: 'Angaben',
  rowTrash: 'In den Papierkorb legen',
  libraryTrashed: (title) => `„${title}“ liegt im Papierkorb.`,
  libraryClaimsStay: (claims) =>
    claims === 1 ? '1 Behauptung bleibt im Archiv.' : `${claims} Behauptungen bleiben im Archiv.`,
  tagRemove: (tag) => `Schlagwort „${tag}“ entfernen`,

  linkLost:
    'Das Programm hinter diesem Fenster antwortet nicht. Alles Sichtbare bleibt; neue Verbindung wird gesucht …',
  linkRefused:
    'Dieses Fenster ist nicht mehr verbunden. Beleg neu starten und die angezeigte Adresse öffnen; Ungespeichertes vorher hier herauskopieren.',

  notebookLabel: 'Notizbuch',
  notebookName: 'Name des neuen Notizbuchs',
  notebookCreate: 'Anlegen',
  notebookChoose: 'Anderen Ordner öffnen …',
  notebookReveal: 'Ordner zeigen',
  notebookNewOrOther: 'Neues oder anderes Notizbuch …',
  notebookOpenNow: 'geöffnet',
  notebookMissing: (folder) => `nicht mehr unter ${folder}`,
  notebookForget: (name) => `„${name}“ von dieser Liste nehmen`,
  notebooksTitle: 'Notizbücher',
  notebooksRecent: 'Zuletzt geöffnet',
  notebooksNew: 'Neues Notizbuch',
  notebooksNone: 'Hier wurde noch kein Notizbuch geöffnet.',

  outsideChange: (file, kept) =>
    kept === null
      ? `${file} wurde von einem anderen Programm geändert. Die Änderungen sind übernommen.`
      : `${file} wurde von einem anderen Programm geändert. Was nicht zusammenpasst, liegt in ${kept}.`,
  paneFailed: 'Das lässt sich nicht zeigen',
  paneFailedHint: 'Auf der Platte wurde nichts geändert, und der Rest des Fensters ist benutzbar.',
  paneLibraryHide: 'Bibliothek ausblenden',
  paneLibraryShow: 'Bibliothek einblenden',
  paneLibraryWidth: 'Breite der Bibliothek',
  paneCardsHide: 'Karten ausblenden',
  paneCardsShow: 'Karten einblenden',
  paneBesideWidth: 'Breite des linken Artikels',
  paneCardsWidth: 'Breite der Karten',

  problemsTitle: (count) =>
    count === 1
      ? 'Eine Datei dieses Notizbuchs braucht Aufmerksamkeit'
      : `${count} Dateien dieses Notizbuchs brauchen Aufmerksamkeit`,
  problemDamaged: 'ist beschädigt. Sie bleibt, wie sie ist; nichts wird in sie geschrieben.',
  problemUnreadable: 'lässt sich nicht lesen.',
  problemNewerVersion:
    'stammt von einer neueren Version von Beleg. Sie bleibt, wie sie ist; zum Öffnen Beleg aktualisieren.',
  problemConflictCopy:
    'ist eine zweite Fassung, angelegt von einem Programm, das Ordner abgleicht. Beleg verwendet die andere; beide vergleichen und diese danach löschen.',
  problemTextDamaged: (title) =>
    `ist ein Text von „${title}“ und nicht mehr so, wie er hereinkam. Die Datei bleibt, wie sie ist, darin wird nichts gelesen oder markiert; vielleicht hat ihn noch eine Sicherung.`,
  problemRecover: (when, size) => `Version von ${when} wiederherstellen (${size})`,
  problemRecovered: (file) => `${file} ist wiederhergestellt. Die beschädigte Datei liegt daneben.`,

  readOnlyBadge: 'Nur lesen',
  readOnlyHolder: (program, host, since) =>
    `Zum Schreiben geöffnet in ${program} auf ${host}, seit ${since}. Dort schließen, um hier zu schreiben.`,
  readOnlyUnwritable: (reason) =>
    `Am Ort dieses Notizbuchs lässt sich nichts schreiben, deshalb ist es nur zu lesen: ${reasonTexts.reasonText(reason)}`,
  programDesktop: 'Beleg als Programm',
  programLoopback: 'einem Browserfenster',
  programCli: 'der Befehlszeile',

  saveSaving: 'Wird gespeichert …',
  saveProgress: (done, total) => `${done} von ${total} gespeichert …`,
  saveSaved: (time) => `Gespeichert ${time}`,
  saveNothing: 'Alles gespeichert',
  saveFailed: 'Nicht gespeichert.',
  saveRetry: 'Noch einmal',
  searchLabel: 'Behauptungen durchsuchen',

  settingsKeys: 'Tastenkürzel …',
  settingsTitle: 'Einstellungen',
  settingTheme: 'Erscheinungsbild',
  settingLanguage: 'Sprache',
  settingsVersion: (version) => `Beleg ${version}`,
  themeSystem: 'Wie das System',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  languageSystem: 'Wie das System',
  typeTitle: 'Satz der Artikel',
  typeSize: 'Größe der Schrift',
  typePercent: (size: string) => `${size} %`,
  typeSmaller: 'Kleinere Schrift',
  typeLarger: 'Größere Schrift',
  typeFace: 'Schrift',
  typeSerif: 'Mit Serifen',
  typeSans: 'Ohne Serifen',
  typeLeading: 'Abstand der Zeilen',
  typeClose: 'Eng',
  typeNormal: 'Normal',
  typeOpen: 'Weit',
  typeMeasure: 'Breite der Spalte',
  typeNarrow: 'Schmal',
  typeMiddle: 'Mittel',
  typeWide: 'Breit',
  shortcutsTitle: 'Tastenkürzel',

  startTitle: 'Notizbuch öffnen',
  startRecover: 'Neueste gute Version wiederherstellen',

  kindArticle: 'Artikel',
  kindHighlight: 'Markierung',
  kindClaim: 'Behauptung',
  kindEvidence: 'Beleg',
  kindAppearance: 'Stelle einer Behauptung',
  kindCollection: 'Sammlung',
} satisfies Localized<typeof en>
