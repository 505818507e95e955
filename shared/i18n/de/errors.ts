import type { ErrorCode, ErrorDetail } from '../../errors.ts'
import type { errors as en } from '../en/errors.ts'
import type { Localized } from '../index.ts'
import { problemOf } from '../../bundle/problem.ts'
import { shown } from '../shown.ts'
import { bundle } from './bundle.ts'
import { reasonTexts } from './reasons.ts'

/** ` „x“` for the first of these details that is given, else nothing. */
const named = (detail: ErrorDetail, ...keys: string[]): string => {
  const key = keys.find((key) => detail[key] !== undefined && detail[key] !== '')
  return key === undefined ? '' : ` „${shown(detail[key] ?? '')}“`
}
const why = (detail: ErrorDetail): string =>
  detail['reason'] ? ` (${reasonTexts.reasonText(String(detail['reason']))})` : ''
const place = ['file', 'folder', 'path', 'name']
/** What is brought in, in the genitive: a file by its name, or what came without one. */
const source = (detail: ErrorDetail): string =>
  named(detail, ...place) ? ` von${named(detail, ...place)}` : ' des Eingefügten'
const formats = 'Text, Markdown, Webseite, PDF, Word-Datei (docx) oder EPUB'
const noFiles: Record<string, string> = {
  folder: 'ist ein Ordner. Die Dateien darin nennen, oder mit --recursive alle',
  'no-folder': 'ist ein Ordner und keine Datei. Eine Datei darin nennen',
  pipe: 'ist eine Pipe und keine Datei. Was aus ihr kommt, zuerst in eine Datei schreiben',
  socket: 'ist ein Socket und keine Datei. Eine Datei nennen',
  device: 'ist ein Gerät und keine Datei. Eine Datei nennen',
}
const programs: Record<string, string> = {
  desktop: 'im Desktop-Programm',
  loopback: 'in einem Browserfenster',
  cli: 'auf der Befehlszeile',
}
const statuses: Record<string, string> = {
  confirmed: 'bestätigt',
  refuted: 'widerlegt',
  unconfirmed: 'unbestätigt',
}

const errorTexts: Record<ErrorCode, (detail: ErrorDetail) => string> = {
  'anchor-not-found': (d) =>
    `In diesem Artikel gibt es keine Anmerkung${named(d, 'id')}. Vielleicht liegt sie im Papierkorb.`,
  'appearance-not-found': (d) =>
    `In diesem Artikel gibt es keine Stelle${named(d, 'id')}. Vielleicht liegt sie im Papierkorb.`,
  'annotations-unreadable': (d) =>
    `Aus${named(d, ...place)} lassen sich keine Anmerkungen lesen${why(d)}. Gelesen werden Hypothesis-JSON, Web Annotations des W3C und Readwise-CSV.`,
  'article-not-found': (d) =>
    `In diesem Notizbuch gibt es keinen Artikel${named(d, 'id', 'article')}. In der Bibliothek oder im Papierkorb nachsehen, oder ein anderes Notizbuch öffnen.`,
  'backup-not-found': (d) =>
    `Von diesem Notizbuch gibt es keine Sicherung${named(d, 'name')}. Eine aus der Liste der Sicherungen wählen.`,
  'bad-input': (d) =>
    `Diese Anfrage ergibt keinen Sinn${named(d, 'method', 'field')}${why(d)}. Die Angaben prüfen; wo niemand etwas angegeben hat, ist es ein Fehler von Beleg, und sein Protokoll sagt mehr (Hilfe, Protokoll).`,
  'bundle-refused': (d) =>
    `Das Bündel${named(d, ...place)} wurde zurückgewiesen, nichts daraus wurde übernommen${d['kind'] ? `: ${bundle.bundleProblem(problemOf(d))}` : `${why(d)}.`} Das Bündel noch einmal anfordern oder neu packen lassen.`,
  cancelled: (d) =>
    d['file'] === undefined
      ? 'Angehalten, bevor es fertig war. Nichts davon wurde behalten; es lässt sich jederzeit neu beginnen.'
      : `Das Einlesen${source(d)} wurde abgebrochen. Nichts davon wurde behalten; es lässt sich jederzeit neu hereinholen.`,
  'capture-not-found': (d) =>
    `Von diesem Artikel gibt es keine Fassung${named(d, 'sha256', 'capture', 'file', 'id')}. Eine aus der Liste der Fassungen wählen, oder den Artikel aus einer Sicherung zurückholen.`,
  'claim-in-trash': (d) =>
    `Die Behauptung${named(d, 'statement', 'id')} liegt im Papierkorb. Zuerst wiederherstellen.`,
  'collection-not-found': (d) =>
    `In diesem Notizbuch gibt es keine Sammlung${named(d, 'id')}. Vielleicht wurde sie inzwischen aufgelöst; die Bibliothek zeigt, welche es gibt.`,
  'claim-not-found': (d) =>
    `In diesem Notizbuch gibt es keine Behauptung${named(d, 'id', 'claim')}. Vielleicht liegt sie im Papierkorb oder in einem anderen Notizbuch.`,
  'disk-failed': (d) =>
    `Beim Speichern${named(d, ...place)} hat der Datenträger versagt${why(d)}. Bereits Gespeichertes ist nicht verloren; erneut versuchen oder den Datenträger prüfen.`,
  'disk-full': (d) =>
    `Der Datenträger ist voll, darum wurde${named(d, ...place)} nicht gespeichert. Bereits Gespeichertes ist nicht verloren; Platz schaffen und erneut versuchen.`,
  'draft-not-found': () => 'Diesen Entwurf gibt es nicht mehr. Die Datei bitte erneut einlesen.',
  'empty-text': (d) =>
    `${named(d, ...place) ? `Die Datei${named(d, ...place)}` : 'Das Eingefügte'} enthält keinen Text. Seiten, die nur aus Bildern bestehen, brauchen zuerst eine Texterkennung (OCR).`,
  'evidence-not-found': (d) =>
    `Zu dieser Behauptung gibt es keinen Beleg${named(d, 'id', 'evidence')}. Vielleicht liegt er im Papierkorb.`,
  'file-blocked': (d) =>
    `Die Datei${named(d, ...place)} ließ sich nicht lesen: sie wurde inzwischen verändert oder verschoben, ein anderes Programm hält sie fest, oder sie darf nicht gelesen werden. Das prüfen und sie noch einmal hereinholen.`,
  'file-changed': (d) =>
    `Die Datei${named(d, ...place)} wurde verändert, während sie gelesen wurde. Noch einmal hereinholen, wenn sie vollständig ist.`,
  'file-damaged': (d) =>
    `Die Datei${named(d, ...place)} ist beschädigt${why(d)}. Sie blieb unverändert; eine ältere Version oder eine Sicherung lässt sich zurückholen.`,
  'file-empty': (d) => `Die Datei${named(d, ...place)} ist leer. Neu beschaffen oder noch einmal speichern.`,
  'file-encrypted': (d) =>
    `Die Datei${named(d, ...place)} ist durch ein Passwort oder einen Kopierschutz gesperrt. Eine Kopie ohne diese Sperre speichern und diese hereinholen.`,
  'file-missing': (d) => `Eine Datei${named(d, ...place)} gibt es nicht. Name und Ordner prüfen.`,
  'file-too-large': (d) =>
    d['limit'] === undefined
      ? `Die Datei${named(d, ...place)} enthält mehr, verpackt oder verschachtelt, als sich lesen lässt. Den Teil, der gebraucht wird, als ${formats} speichern und diesen hereinholen.`
      : `Die Datei${named(d, ...place)} ist zu groß: höchstens ${megabytes(d)} MB lassen sich lesen. In Teilen hereinholen.`,
  'file-unreadable': (d) =>
    d['reason']
      ? `Die Datei${named(d, ...place)} lässt sich nicht lesen${why(d)}. Die Datei und ihren Ordner prüfen, dann noch einmal versuchen.`
      : `Die Datei${named(d, ...place)} ist beschädigt oder unvollständig und lässt sich nicht lesen. Neu beschaffen, oder im eigenen Programm öffnen und noch einmal speichern.`,
  'folder-not-a-notebook': (d) =>
    `Der Ordner${named(d, 'folder', 'path', 'file')} ist kein Notizbuch${why(d)}. Den Ordner wählen, in dem die Datei notebook.json liegt.`,
  'highlight-not-found': (d) =>
    `In diesem Artikel gibt es keine Markierung${named(d, 'id', 'highlight')}. Vielleicht liegt sie im Papierkorb.`,
  'host-lost': () =>
    'Das Programm hinter diesem Fenster antwortet nicht. Alles Sichtbare und Getippte ist noch da; später noch einmal versuchen.',
  'image-not-found': (d) =>
    `Zu diesem Artikel gibt es kein Bild${named(d, 'sha256')}. Den Artikel noch einmal hereinholen, um seine Bilder zu haben.`,
  internal: (d) =>
    `Im Programm ist etwas schiefgegangen${named(d, ...place) && ` bei${named(d, ...place)}`}${why(d)}. Bereits Gespeichertes ist nicht verloren. Noch einmal versuchen; kommt es wieder, sagt das Protokoll, wo es geschah (Hilfe, Protokoll).`,
  'name-not-utf8': (d) =>
    `Der Name von${named(d, ...place)} ist kein gültiges UTF-8, darum ist die Datei nicht zu finden. Umbenennen und noch einmal versuchen.`,
  'language-unknown': (d) =>
    `Die Lupe kann die Sprache${named(d, 'language')} nicht lesen. Sie kennt: ${d['known'] ?? ''}. Die Sprache eines Artikels lässt sich in seinen Angaben berichtigen.`,
  'last-appearance': (d) =>
    `Die Behauptung${named(d, 'statement', 'id')} muss eine Stelle behalten. Wer sie nicht mehr braucht, legt sie in den Papierkorb.`,
  'newer-version': (d) =>
    `Die Datei${named(d, ...place)} stammt von einer neueren Version von Beleg. Sie blieb unverändert; zum Öffnen Beleg aktualisieren.`,
  'no-printer': () =>
    'Ein PDF macht Chromium, Chrome oder Edge, und auf diesem Rechner wurde keiner davon gefunden. Den Bericht als HTML speichern und aus einem Browser drucken.',
  'no-notebook': () =>
    'Es ist kein Notizbuch geöffnet. Zuerst eines öffnen; auf der Befehlszeile mit --notebook angeben.',
  'no-text-layer': (d) =>
    `Das PDF${named(d, ...place)} hat keine Textebene: Seine Seiten sind nur Bilder, wie ein Scanner sie macht. Eine Texterkennung (OCR) darüber laufen lassen und das Ergebnis hereinholen.`,
  'not-a-file': (d) =>
    `${named(d, ...place).trim() || 'Das'} ${noFiles[d['kind'] ?? ''] ?? 'ist keine Datei. Eine Datei nennen'}.`,
  'not-allowed': (d) =>
    `Das ist nicht erlaubt:${named(d, 'what', 'url', ...place)}${why(d)}. Etwas anderes oder einen anderen Weg wählen.`,
  'not-text': (d) =>
    `Die Datei${named(d, ...place)} ist kein Text, wie auch immer sie heißt${why(d)}. Als ${formats} speichern und diese Datei hereinholen.`,
  'note-version-not-found': () =>
    'Diese Fassung der Notiz gibt es nicht mehr. Die Liste neu öffnen, um zu sehen, welche es gibt.',
  'notebook-exists': (d) =>
    `Unter${named(d, 'folder', 'name', 'path')} gibt es schon etwas. Bitte einen anderen Namen wählen.`,
  'notebook-locked': (d) =>
    `Das Notizbuch${named(d, 'folder', 'name')} ist ${programs[d['program'] ?? ''] ?? 'in einem anderen Programm'} zum Schreiben geöffnet` +
    ` (Prozess ${d['pid'] ?? '?'} auf ${d['host'] ?? '?'}, seit ${d['since'] ?? '?'}). Dort schließen, um hier etwas zu ändern.`,
  'nothing-to-recover': (d) =>
    `Von${named(d, 'file')} gibt es keine ältere Version zum Zurückholen. Vielleicht hat sie noch eine Sicherung.`,
  'out-of-memory': (d) =>
    `Das Einlesen${source(d)} brauchte zu viel Speicher und wurde abgebrochen. In Teilen hereinholen oder zuerst als ${formats} speichern.`,
  'passage-mismatch': () =>
    'Die ausgewählten Wörter stehen nicht an dieser Stelle der neuesten Fassung. Bitte neu auswählen.',
  'print-failed': (d) =>
    `Das PDF ließ sich nicht machen${why(d)}. Den Bericht als HTML speichern und aus einem Browser drucken.`,
  'permission-denied': (d) =>
    `Das System erlaubt es nicht:${named(d, ...place)}${why(d)}. Die Rechte der Datei und ihres Ordners prüfen.`,
  'quote-ambiguous': (d) =>
    `Das Zitat${named(d, 'exact', 'quote')} steht ${d['count'] ?? 'mehrere'} Mal im Text${named(d, 'article', 'id') && ` von Artikel${named(d, 'article', 'id')}`}.` +
    ' Auch die Wörter davor oder danach angeben (prefix, suffix).',
  'quote-not-found': (d) =>
    `Das Zitat${named(d, 'exact', 'quote')} steht nicht im Text${named(d, 'article', 'id') && ` von Artikel${named(d, 'article', 'id')}`}. Die Wörter so aus dem Artikel kopieren, wie sie dort stehen.`,
  'reason-required': (d) =>
    `Der Status ${statuses[d['status'] ?? ''] ?? ''} braucht einen Beleg oder eine Begründung. Den einen hinzufügen oder die andere aufschreiben.`,
  'text-too-long': (d) =>
    `Der Text${source(d)} ist zu lang, um ihn zu zeigen und darin zu markieren: ${count(d['characters'])} Zeichen${d['blocks'] ? ` in ${count(d['blocks'])} Absätzen` : ''}. In Teilen hereinholen.`,
  'tag-not-found': (d) =>
    `In diesem Notizbuch trägt nichts das Schlagwort${named(d, 'tag')}. Die Liste der Schlagwörter zeigt, welche es gibt.`,
  'timed-out': (d) =>
    d['file'] === undefined
      ? 'Das dauerte zu lange und wurde abgebrochen. Noch einmal versuchen, oder mit weniger auf einmal.'
      : `Das Einlesen${source(d)} dauerte zu lange und wurde abgebrochen. In Teilen hereinholen oder zuerst als ${formats} speichern.`,
  'trash-changed': () =>
    'Was im Papierkorb liegt, hat sich inzwischen geändert; entfernt wurde nichts. Noch einmal ansehen, was jetzt ginge, und neu entscheiden.',
  'trash-unsure': (d) =>
    `${named(d, 'file').trim() || 'Eine Datei'} lässt sich nicht lesen, und was sie vom Papierkorb braucht, ist nicht bekannt. Entfernt wurde nichts. Zuerst eine gute Fassung davon wiederherstellen.`,
  'undo-conflict': () =>
    'Dieser Schritt lässt sich nicht zurücknehmen: was er geändert hat, wurde seither geändert. Nichts wurde verändert; von Hand lässt es sich richtigstellen.',
  'unknown-format': (d) =>
    `Das Format${named(d, ...place) ? ` von${named(d, ...place)}` : ' dieser Datei'} ist nicht bekannt${why(d)}. Als ${formats} speichern und diese Datei hereinholen.`,
  'unsupported-here': (d) =>
    `Das ist in diesem Fenster nicht möglich${named(d, 'what', 'method')}. Das Desktop-Programm oder die Befehlszeile kann es.`,
}

function count(number: string | number | undefined): string {
  return Number(number ?? 0).toLocaleString('de')
}

function megabytes({ limit }: ErrorDetail): number {
  return Math.floor(Number(limit) / (1024 * 1024))
}

export const errors = {
  errorText: (code: ErrorCode, detail: ErrorDetail): string => errorTexts[code](detail),
} satisfies Localized<typeof en>
