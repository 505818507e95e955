import type { ErrorCode, ErrorDetail } from '../../errors.ts'
import type { errors as en } from '../en/errors.ts'
import type { Localized } from '../index.ts'

/** ` „x“` for the first of these details that is given, else nothing. */
const named = (detail: ErrorDetail, ...keys: string[]): string => {
  const key = keys.find((key) => detail[key] !== undefined && detail[key] !== '')
  return key === undefined ? '' : ` „${detail[key]}“`
}
const why = (detail: ErrorDetail): string => (detail['reason'] ? ` (${detail['reason']})` : '')
const place = ['file', 'folder', 'path', 'name']
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
  'article-not-found': (d) => `In diesem Notizbuch gibt es keinen Artikel${named(d, 'id', 'article')}.`,
  'bad-input': (d) => `Diese Anfrage ergibt keinen Sinn${named(d, 'method', 'field')}${why(d)}.`,
  'capture-not-found': (d) =>
    `Von diesem Artikel gibt es keine Fassung${named(d, 'sha256', 'capture', 'file', 'id')}.`,
  'claim-not-found': (d) => `In diesem Notizbuch gibt es keine Behauptung${named(d, 'id', 'claim')}.`,
  'disk-failed': (d) =>
    `Beim Speichern${named(d, ...place)} hat der Datenträger versagt${why(d)}. Bereits Gespeichertes ist nicht verloren; erneut versuchen oder den Datenträger prüfen.`,
  'disk-full': (d) =>
    `Der Datenträger ist voll, darum wurde${named(d, ...place)} nicht gespeichert. Bereits Gespeichertes ist nicht verloren; Platz schaffen und erneut versuchen.`,
  'draft-not-found': () => 'Diesen Entwurf gibt es nicht mehr. Die Datei bitte erneut einlesen.',
  'empty-text': (d) => `Die Datei${named(d, ...place)} enthält keinen Text.`,
  'evidence-not-found': (d) => `Zu dieser Behauptung gibt es keinen Beleg${named(d, 'id', 'evidence')}.`,
  'file-damaged': (d) =>
    `Die Datei${named(d, ...place)} ist beschädigt${why(d)}. Sie blieb unverändert; eine ältere Version lässt sich zurückholen.`,
  'file-encrypted': (d) =>
    `Die Datei${named(d, ...place)} ist durch ein Passwort oder einen Kopierschutz gesperrt. Eine Kopie ohne diese Sperre speichern und diese hereinholen.`,
  'file-too-large': (d) => `Die Datei${named(d, ...place)} ist zu groß${limit(d)}.`,
  'file-unreadable': (d) => `Die Datei${named(d, ...place)} lässt sich nicht lesen${why(d)}.`,
  'folder-not-a-notebook': (d) =>
    `Der Ordner${named(d, 'folder', 'path', 'file')} ist kein Notizbuch${why(d)}.`,
  'highlight-not-found': (d) => `In diesem Artikel gibt es keine Markierung${named(d, 'id', 'highlight')}.`,
  'host-lost': () =>
    'Das Programm hinter diesem Fenster antwortet nicht. Alles Sichtbare und Getippte ist noch da; später noch einmal versuchen.',
  'image-not-found': (d) => `Zu diesem Artikel gibt es kein Bild${named(d, 'sha256')}.`,
  internal: (d) => `Im Programm ist etwas schiefgegangen${why(d)}. Bereits Gespeichertes ist nicht verloren.`,
  'language-unknown': (d) =>
    `Die Lupe kann die Sprache${named(d, 'language')} nicht lesen. Sie kennt: ${d['known'] ?? ''}.`,
  'newer-version': (d) =>
    `Die Datei${named(d, ...place)} stammt von einer neueren Version von Beleg. Sie blieb unverändert; zum Öffnen Beleg aktualisieren.`,
  'no-notebook': () =>
    'Es ist kein Notizbuch geöffnet. Zuerst eines öffnen; auf der Befehlszeile mit --notebook angeben.',
  'not-allowed': (d) => `Das ist nicht erlaubt:${named(d, 'what', 'url', ...place)}${why(d)}.`,
  'not-text': (d) => `Die Datei${named(d, ...place)} ist kein Text${why(d)}.`,
  'notebook-exists': (d) =>
    `Unter${named(d, 'folder', 'name', 'path')} gibt es schon etwas. Bitte einen anderen Namen wählen.`,
  'notebook-locked': (d) =>
    `Das Notizbuch${named(d, 'folder', 'name')} ist ${programs[d['program'] ?? ''] ?? 'in einem anderen Programm'} zum Schreiben geöffnet` +
    ` (Prozess ${d['pid'] ?? '?'} auf ${d['host'] ?? '?'}, seit ${d['since'] ?? '?'}). Dort schließen, um hier etwas zu ändern.`,
  'nothing-to-recover': (d) => `Von${named(d, 'file')} gibt es keine ältere Version zum Zurückholen.`,
  'passage-mismatch': () =>
    'Die ausgewählten Wörter stehen nicht an dieser Stelle der neuesten Fassung. Bitte neu auswählen.',
  'permission-denied': (d) =>
    `Das System erlaubt es nicht:${named(d, ...place)}${why(d)}. Die Rechte der Datei und ihres Ordners prüfen.`,
  'quote-ambiguous': (d) =>
    `Das Zitat${named(d, 'exact', 'quote')} steht ${d['count'] ?? 'mehrere'} Mal im Text${named(d, 'article', 'id') && ` von Artikel${named(d, 'article', 'id')}`}.` +
    ' Auch die Wörter davor oder danach angeben (prefix, suffix).',
  'quote-not-found': (d) =>
    `Das Zitat${named(d, 'exact', 'quote')} steht nicht im Text${named(d, 'article', 'id') && ` von Artikel${named(d, 'article', 'id')}`}.`,
  'reason-required': (d) =>
    `Der Status ${statuses[d['status'] ?? ''] ?? ''} braucht einen Beleg oder eine Begründung.`,
  'timed-out': (d) => `Das Einlesen${named(d, ...place)} dauerte zu lange und wurde abgebrochen.`,
  'undo-conflict': () =>
    'Dieser Schritt lässt sich nicht zurücknehmen: was er geändert hat, wurde seither geändert. Nichts wurde verändert.',
  'unknown-format': (d) =>
    `Das Format${named(d, ...place) ? ` von${named(d, ...place)}` : ' dieser Datei'} ist nicht bekannt${why(d)}.`,
  'unsupported-here': (d) => `Das ist in diesem Fenster nicht möglich${named(d, 'what', 'method')}.`,
}

function limit(detail: ErrorDetail): string {
  const most = detail['limit'] ?? detail['max']
  return most === undefined ? '' : ` (höchstens ${most} Bytes)`
}

export const errors = {
  errorText: (code: ErrorCode, detail: ErrorDetail): string => errorTexts[code](detail),
} satisfies Localized<typeof en>
