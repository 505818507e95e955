import type { about as en } from '../en/about.ts'
import type { Localized } from '../index.ts'

export const about = {
  aboutTitle: 'Über Beleg',
  aboutWhat: 'Ein Recherche-Notizbuch, das alles auf diesem Rechner behält und nichts versendet. MIT-Lizenz.',
  aboutNotebook: 'Das geöffnete Notizbuch',
  aboutNotebooks: 'Neue Notizbücher',
  aboutProfile: 'Einstellungen und Protokoll',
  aboutLibraries: (count) => `${count} Bibliotheken`,
  aboutLicence:
    'Beleg besteht auch aus der Arbeit anderer, unter diesen Lizenzen. Electron und Chromium bringen ihre eigenen mit.',
  aboutNoText: 'Das Paket bringt keinen Lizenztext mit.',
  logTitle: 'Protokoll',
  logHint:
    'Was das Programm getan und was es abgelehnt hat, für die Suche nach einem Fehler. Kein Text eines Artikels, kein Zitat und kein Titel steht darin.',
  logCopy: 'Kopieren',
} satisfies Localized<typeof en>
