import type { ReportCounts, ReportPart } from '../../api/reports.ts'
import type { CaptureInfo } from '../../model/capture.ts'
import type { Status } from '../../model/claim.ts'
import type { HighlightColor } from '../../model/highlight.ts'
import type { report as en } from '../en/report.ts'
import type { Localized } from '../index.ts'

const count = (n: number, one: string, many: string) => `${n.toLocaleString('de')} ${n === 1 ? one : many}`

const status: Record<Status, string> = {
  unconfirmed: 'unbestätigt',
  confirmed: 'bestätigt',
  refuted: 'widerlegt',
}
const statusHeading: Record<Status, string> = {
  unconfirmed: 'Unbestätigt',
  confirmed: 'Bestätigt',
  refuted: 'Widerlegt',
}
const color: Record<HighlightColor, string> = {
  yellow: 'gelb',
  green: 'grün',
  blue: 'blau',
  pink: 'rosa',
  purple: 'violett',
}
const method: Record<CaptureInfo['method'], string> = {
  paste: 'eingefügt',
  file: 'aus einer Datei geöffnet',
  drop: 'als Datei abgelegt',
  'command-line': 'über die Befehlszeile eingelesen',
  sample: 'als Beispiel mit dem Programm gekommen',
}

const articleCount = (n: number) => count(n, 'Artikel', 'Artikel')
const highlightCount = (n: number) => count(n, 'Markierung', 'Markierungen')
const counted: Record<ReportPart, (n: number) => string> = {
  articles: articleCount,
  claims: (n) => count(n, 'Behauptung', 'Behauptungen'),
  highlights: highlightCount,
  comments: (n) => count(n, 'Kommentar', 'Kommentare'),
  notes: (n) => count(n, 'Notiz', 'Notizen'),
  evidence: (n) => count(n, 'Beleg', 'Belege'),
  changes: (n) => count(n, 'Statuswechsel', 'Statuswechsel'),
  provenance: (n) => count(n, 'Eintrag zur Herkunft', 'Einträge zur Herkunft'),
  images: (n) => count(n, 'Bild', 'Bilder'),
}

function listed(counts: Partial<ReportCounts>, words: typeof counted): string {
  const parts = Object.keys(counted) as ReportPart[]
  return parts.flatMap((part) => (counts[part] ? [words[part](counts[part])] : [])).join(', ')
}

export const report = {
  reportTitle: 'Kommentierter Bericht',
  reportNotebook: 'Notizbuch',
  reportContents: 'Inhalt',
  reportLegend: 'Zeichen',
  reportHighlighted: 'markiert',
  reportStatus: (value) => status[value],
  reportStatusHeading: (value) => statusHeading[value],
  reportVerdict: (value) => status[value],
  reportArticleCount: articleCount,
  reportHighlightCount: highlightCount,
  reportClaims: 'Behauptungen',
  reportNoClaims: 'In diesem Artikel ist keine Behauptung erfasst.',
  reportHighlights: 'Markierungen',
  reportNote: 'Notiz',
  reportNoteChanged: 'Zuletzt geändert',
  reportClaimMarker: (number, value) => `Behauptung ${number}, ${status[value]}`,
  reportHighlightMarker: (number, value) => `Markierung ${number}, ${color[value]}`,
  reportToPassage: 'Zur Stelle',
  reportClaim: (number) => `Behauptung ${number}`,
  reportHighlight: (number) => `Markierung ${number}`,
  reportPage: 'Seite',
  reportSpeaker: 'Sprecher',
  reportTags: 'Schlagwörter',
  reportComment: 'Kommentar',
  reportReason: 'Begründung',
  reportHistory: 'Verlauf',
  reportClaimed: 'erfasst',
  reportUndone: 'zurückgenommen',
  reportNoReason: 'ohne Begründung',
  reportLost: 'Stellen ohne Ort',
  reportLostExplained:
    'Für diese Stellen hat der Text dieser Fassung keinen oder keinen eindeutigen Ort. Sie stehen hier mit ihrem alten Zitat und sind im Text nicht markiert.',
  reportAnchorLost: 'nicht gefunden',
  reportAnchorAmbiguous: 'mehrfach gefunden',
  reportAnchorChanged: 'Der Wortlaut dieser Stelle hat sich seit der Markierung geändert.',
  reportPictureKind: 'Bild weggelassen: Word zeigt Bilder dieser Art (WebP, AVIF) nicht.',
  reportSaid: 'Was der Artikel aus zweiter Hand berichtet',
  reportSaidHint:
    'Nach Regeln im Text gefunden, Satz für Satz, mit dem Sprecher, den er nennt. Nichts davon ist bestätigt, widerlegt oder behauptet.',
  reportProvenance: 'Herkunft',
  reportTitleField: 'Titel',
  reportAuthors: 'Autoren',
  reportPublisher: 'Herausgeber',
  reportSource: 'Quelle',
  reportPublished: 'Erschienen',
  reportLanguage: 'Sprache',
  reportCaptured: 'Erfasst',
  reportMethod: 'Eingang',
  reportMethodName: (value) => method[value],
  reportFile: 'Datei',
  reportSize: 'Größe',
  reportBytes: (n) => count(n, 'Byte', 'Byte'),
  reportSha256: 'SHA-256 des Originals',
  reportTextSha256: 'SHA-256 des Textes',
  reportSaved: 'Gespeichert laut Datei',
  reportCaptureOf: 'Fassung',
  reportCaptureNumber: (number, total) => `${number} von ${total}`,
  reportUnknown: 'unbekannt',
  reportField: 'Feld',
  reportValue: 'Wert',
  reportContains: 'Was dieser Bericht enthält',
  reportIncluded: 'Enthalten',
  reportLeftOut: 'Nicht enthalten',
  reportInTrash: 'Davon im Papierkorb',
  reportNothing: 'nichts',
  reportCounts: (counts) => listed(counts, counted),
  reportMissing: (counts) =>
    listed(counts, {
      ...counted,
      highlights: (n) => count(n, 'Markierung ohne Behauptung', 'Markierungen ohne Behauptung'),
    }),
  reportState: 'Stand',
  reportAsOf: (day) =>
    `Stand ${day}: Behauptungen und ihre Urteile, Belege und Markierungen sind gezeigt, wie sie damals waren; Wortlaut, Schlagwörter, Bewertungen und Angaben zu den Artikeln sind von heute.`,
  reportDossier: 'Dossier',
  reportSources: 'Quellen',
  reportSourceGone: 'ein Artikel, der nicht mehr im Notizbuch ist',
  reportEvidence: 'Belege',
  reportByEvidence: 'aufgrund der Belege',
  reportRecheck: 'Wieder prüfen am',
  reportNumber: 'Nr.',
  reportStatusColumn: 'Status',
  reportStatement: 'Behauptung',
  reportImage: 'Bild, nicht im Bericht enthalten:',
  reportNotIncluded:
    'Die Originaldateien und andere Fassungen eines Artikels gehören nicht zum Bericht; sie bleiben im Notizbuch.',
  reportMade: 'Bericht erstellt',
  reportProgram: (version) => `Beleg ${version}`,
  reportDone: 'erledigt',
  reportOpen: 'offen',
} satisfies Localized<typeof en>
