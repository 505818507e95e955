import type { Localized } from '../index.ts'
import type { palette as en } from '../en/palette.ts'

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
} satisfies Localized<typeof en>
