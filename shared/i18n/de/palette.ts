import type { Localized } from '../index.ts'
import type { palette as en } from '../en/palette.ts'

const found = { articles: 'Artikel', highlights: 'Markierungen', claims: 'Behauptungen', notes: 'Notizen' }

export const palette = {
  paletteLabel: 'Befehl suchen',
  paletteCommands: (count) =>
    count === 0 ? 'Kein solcher Befehl zurzeit' : `${count} Befehl${count === 1 ? '' : 'e'}`,
  quickOpenLabel: 'Artikel nach Titel oder Quelle öffnen',
  quickOpenFound: (count) => (count === 0 ? 'Kein solcher Artikel' : `${count} Artikel`),
  findLabel: 'Im Artikel suchen',
  findCount: (at, total) => `${at} von ${total}`,
  findNone: 'Nichts gefunden',
  findClose: 'Suche schließen',
  everywhereLabel: 'In Artikeln, Markierungen, Behauptungen und Notizen suchen',
  everywhereHint: 'Wörter, „Wortfolgen“ und -Wörter, die nicht vorkommen sollen',
  everywhereGroup: (kind, count) => `${found[kind]} ${count}`,
  everywhereFound: (count, shown) => (count === 0 ? 'Nichts gefunden' : `${shown} gefunden`),
  everywhereLooking: 'Wird gesucht …',
  everywhereClaimsLater: 'Behauptungen werden noch eingelesen',
  everywhereProgress: (done, total) => `${done} von ${total} Artikeln durchgesehen`,
  everywhereUnreadable: (count, titles) => `${count} nicht lesbar: ${titles}`,
  shortcutChange: (name) => `Andere Tasten für „${name}“`,
  shortcutPress: 'Neue Tasten drücken',
  shortcutTaken: (keys, other) => `${keys} ist bisher „${other}“.`,
  shortcutUse: 'Hier verwenden',
  shortcutReset: (name) => `Tasten von „${name}“ zurücksetzen`,
  shortcutResetAll: 'Alle Tasten zurücksetzen',
  noticeNothingHere: 'Dort ist nichts markiert.',
} satisfies Localized<typeof en>
