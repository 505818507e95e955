import type { desktop as en } from '../en/desktop.ts'
import type { Localized } from '../index.ts'

export const desktop = {
  desktopMenuFile: 'Datei',
  desktopMenuEdit: 'Bearbeiten',
  desktopMenuAnnotate: 'Markieren',
  desktopMenuView: 'Ansicht',
  desktopMenuHelp: 'Hilfe',
  desktopUnsaved: 'Die letzten Änderungen ließen sich nicht speichern.',
  desktopUnsavedDetail:
    'Beim Schließen gehen sie verloren. Bleibt das Fenster offen, lassen sie sich noch einmal speichern oder herauskopieren.',
  desktopStay: 'Offen lassen',
  desktopCloseAnyway: 'Trotzdem schließen',
  desktopGone: 'Das Fenster reagiert nicht mehr.',
  desktopGoneDetail: 'Alles, was als gespeichert angezeigt wurde, liegt sicher auf der Festplatte.',
  desktopReload: 'Neu öffnen',
  desktopQuit: 'Beenden',
  desktopStartFailed: 'Beleg konnte nicht starten',
} satisfies Localized<typeof en>
