import { bundle as de } from '../../shared/i18n/de/bundle.ts'
import { bundle as en } from '../../shared/i18n/en/bundle.ts'
import type { BundleProblem } from '../../shared/bundle/problem.ts'

/** What the page says in one language. */
export interface Words {
  title: string
  intro: string
  choose: string
  limits: string
  good: string
  bad: (count: number) => string
  facts: Record<'file' | 'notebook' | 'made' | 'articles' | 'files' | 'claims' | 'sha256', string>
  resealed: string
  failed: (reason: string) => string
  problem: (problem: BundleProblem) => string
}

/** Both languages of the page, by what the document's language is then. */
export const words: Record<'en' | 'de', Words> = {
  en: {
    title: 'Verify a bundle',
    intro:
      'This page compares a Beleg bundle with its manifest: every file, and every entry in the history of every claim. It works without a network and sends nothing.',
    choose: 'Choose the .beleg file, or drop it here.',
    limits:
      'What it shows: that nothing was damaged or changed since the bundle was made. What it cannot show: who made it. Somebody who packs a bundle anew can make every hash fit, and this page with it. So get the SHA-256 of the file, shown above, in another way than the file itself, and compare.',
    good: 'Everything is as it was',
    bad: (count) => (count === 1 ? 'One thing is wrong' : `${count} things are wrong`),
    facts: {
      file: 'File',
      notebook: 'Notebook',
      made: 'Made',
      articles: 'Articles',
      files: 'Files compared',
      claims: 'Claims compared',
      sha256: 'SHA-256 of the file',
    },
    resealed: 'The zip file was packed again by another program; the files in it were compared all the same.',
    failed: (reason) => `The file cannot be read: ${reason}`,
    problem: en.bundleProblem,
  },
  de: {
    title: 'Ein Bündel prüfen',
    intro:
      'Diese Seite vergleicht ein Beleg-Bündel mit seinem Inhaltsverzeichnis: jede Datei und jeden Eintrag im Verlauf jeder Behauptung. Sie braucht kein Netz und sendet nichts.',
    choose: 'Die .beleg-Datei wählen oder hier ablegen.',
    limits:
      'Was sie zeigt: dass nichts beschädigt oder verändert wurde, seit das Bündel gepackt ist. Was sie nicht zeigen kann: wer es gepackt hat. Wer ein Bündel neu packt, kann jede Prüfsumme passend machen, und diese Seite dazu. Darum den oben gezeigten SHA-256 der Datei auf anderem Weg als die Datei selbst erfragen und vergleichen.',
    good: 'Alles ist, wie es war',
    bad: (count) => (count === 1 ? 'Eine Sache stimmt nicht' : `${count} Dinge stimmen nicht`),
    facts: {
      file: 'Datei',
      notebook: 'Notizbuch',
      made: 'Gepackt',
      articles: 'Artikel',
      files: 'Verglichene Dateien',
      claims: 'Verglichene Behauptungen',
      sha256: 'SHA-256 der Datei',
    },
    resealed:
      'Die ZIP-Datei wurde von einem anderen Programm neu gepackt; die Dateien darin wurden trotzdem verglichen.',
    failed: (reason) => `Die Datei ist nicht lesbar: ${reason}`,
    problem: de.bundleProblem,
  },
}
