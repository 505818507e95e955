import type { TrashCounts, TrashStaying } from '../../api/trash.ts'
import type { trash as en } from '../en/trash.ts'
import type { Localized } from '../index.ts'

const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const counted: Record<keyof TrashCounts, (count: number) => string> = {
  articles: (count) => `${count} Artikel`,
  captures: (count) => n(count, 'Fassung mit ihrem Original', 'Fassungen mit ihren Originalen'),
  notes: (count) => n(count, 'Notiz', 'Notizen'),
  highlights: (count) => n(count, 'Markierung', 'Markierungen'),
  claims: (count) => n(count, 'Behauptung mit ihrem Verlauf', 'Behauptungen mit ihrem Verlauf'),
  appearances: (count) => n(count, 'Stelle einer Behauptung', 'Stellen von Behauptungen'),
  evidence: (count) => n(count, 'Beleg', 'Belege'),
  collections: (count) => n(count, 'Sammlung', 'Sammlungen'),
}

const reasons: Record<TrashStaying['why'], (by: string) => string> = {
  claim: (by) => `hier steht die Behauptung „${by}“, die nicht im Papierkorb liegt`,
  evidence: (by) => `ein Beleg zu „${by}“ zitiert ihn`,
  note: (by) => `die Notiz zu „${by}“ führt dorthin`,
  merged: (by) => `„${by}“ ist darin aufgegangen`,
  judgement: (by) => `ein Urteil über „${by}“ stützt sich darauf`,
}

export const trash = {
  trashTitle: 'Papierkorb',
  trashHint: 'Wiederhergestelltes kommt an seinen alten Platz. Von selbst wird nichts endgültig gelöscht.',
  trashEmpty: 'Der Papierkorb ist leer',
  trashRestore: 'Wiederherstellen',
  trashRestored: 'Wiederhergestellt',
  trashRemove: 'Endgültig löschen …',
  trashRemoveOne: (title) => `„${title}“ endgültig löschen …`,
  trashEmptyTitle: 'Papierkorb leeren',
  trashRemoveTitle: 'Einen Artikel endgültig löschen',
  trashLooking: 'Es wird nachgesehen, was ginge …',
  trashGoes: 'Das wird endgültig gelöscht:',
  trashCounted: (what, count) => counted[what](count),
  trashNothingGoes: 'Nichts kann gelöscht werden.',
  trashBackup:
    'Vorher wird eine Sicherung des ganzen Notizbuchs gemacht. Solange sie aufbewahrt wird, meist einen Monat, lässt sich alles daraus wiederherstellen: Sicherungen. Rückgängig machen lässt es sich nicht.',
  trashStays: (count) =>
    count === 1 ? 'Das bleibt im Papierkorb:' : `Diese ${count} bleiben im Papierkorb:`,
  trashStaysBecause: (why, by) => `bleibt: ${reasons[why](by)}`,
  trashStaysHint:
    'Gelöscht werden kann es, sobald nichts mehr es braucht: auch die Behauptungen in den Papierkorb legen oder Beleg und Verweis entfernen.',
  trashStaysMore: (count) => `und ${count} weitere`,
  trashDo: 'Endgültig löschen',
  trashKeep: 'Alles behalten',
  trashDoing: 'Die Sicherung wird gemacht, dann wird geleert …',
  trashEmptied: (backup) => `Endgültig gelöscht. Die Sicherung von davor: ${backup}.`,
} satisfies Localized<typeof en>
