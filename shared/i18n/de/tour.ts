import type { tour as en } from '../en/tour.ts'
import type { Localized } from '../index.ts'

export const tour = {
  tourTitle: 'Ein Rundgang',
  tourStep: (at, of) => `Schritt ${at} von ${of}`,
  tourSkip: 'Diesen Schritt überspringen',
  tourDone: 'Fertig',
  tourClose: 'Rundgang beenden',
  tourEnd:
    'Jetzt ein eigener Artikel: Text einfügen, eine Datei ins Fenster ziehen oder das Plus der Bibliothek drücken. Der Rundgang bleibt im Menü des Notizbuchs.',
  tourMark: 'Einen Satz markieren',
  tourMarkHow: (down, highlight) =>
    `Mit der Maus Wörter im Artikel auswählen, oder hineinklicken und mit ${down} einen Satz nehmen. Dann mit ${highlight} markieren.`,
  tourClaim: 'Eine Behauptung festhalten und belegen',
  tourClaimHow: (claim, evidence) =>
    `Auswählen, was der Artikel behauptet, und ${claim} drücken: eine Behauptung, unbestätigt. Dann ${evidence} drücken und aufschreiben, was dafür oder dagegen spricht.`,
  tourReport: 'Einen Bericht weitergeben',
  tourReportHow: (report) =>
    `${report} drücken, ansehen, was im Bericht stehen wird und was nicht, und ihn speichern.`,
} satisfies Localized<typeof en>
