import type { BundleProblem, ProblemKind } from '../../bundle/problem.ts'
import type { bundle as en } from '../en/bundle.ts'
import type { Localized } from '../index.ts'
import { shown } from '../shown.ts'

const file = (problem: BundleProblem): string => `„${shown(problem.file)}“`
const claim = (problem: BundleProblem): string =>
  `Behauptung ${shown(problem.claim ?? '')} in ${file(problem)}`

const texts: Record<ProblemKind, (problem: BundleProblem) => string> = {
  'no-zip': () =>
    'Das ist kein Bündel: keine ZIP-Datei, oder eine, die abgeschnitten oder der etwas angehängt wurde.',
  directory: () => 'Das Verzeichnis der ZIP-Datei ist beschädigt.',
  seal: () =>
    'Das Bündel ist nicht das, das gepackt wurde: Seine Bytes im Ganzen passen nicht zu seinem Siegel.',
  encrypted: (p) => `${file(p)} ist verschlüsselt.`,
  method: (p) => `${file(p)} ist auf eine Art gepackt, die kein Bündel verwendet.`,
  link: (p) => `${file(p)} ist eine Verknüpfung und keine Datei.`,
  'unsafe-name': (p) =>
    `Der Name ${file(p)} führt aus dem Bündel hinaus oder bedeutet auf manchen Systemen etwas anderes.`,
  'double-name': (p) => `${file(p)} ist zweimal da, vielleicht in anderer Groß- und Kleinschreibung.`,
  'unknown-name': (p) => `${file(p)} ist keine Datei eines Notizbuchs.`,
  header: (p) => `Was in der ZIP-Datei vor ${file(p)} steht, ist nicht, was ihr Verzeichnis sagt.`,
  'too-large': (p) => `${p.file ? file(p) : 'Das Bündel'} ist größer als alles, was ein Notizbuch enthält.`,
  bomb: (p) => `${file(p)} würde so viel größer, dass damit nur die Platte gefüllt werden soll.`,
  'no-manifest': () => 'Das Inhaltsverzeichnis (manifest.json) fehlt.',
  manifest: (p) => `Das Inhaltsverzeichnis ${file(p)} wurde verändert oder ist nicht lesbar.`,
  newer: () => 'Das Bündel stammt von einer neueren Version von Beleg. Zum Öffnen Beleg aktualisieren.',
  missing: (p) => `${file(p)} steht im Inhaltsverzeichnis und ist nicht im Bündel.`,
  unlisted: (p) => `${file(p)} ist im Bündel und steht nicht im Inhaltsverzeichnis.`,
  size: (p) => `${file(p)} hat nicht die Größe, die es haben soll.`,
  hash: (p) => `${file(p)} wurde verändert: Die Datei passt nicht zu ihrem SHA-256.`,
  unreadable: (p) => `${file(p)} ist nicht lesbar.`,
  entry: (p) => `Der Verlauf von ${claim(p)} wurde bei Eintrag ${p.entry} von ${p.of} verändert.`,
  'history-length': (p) => `Der Verlauf von ${claim(p)} hat nicht mehr die ${p.of} Einträge, die er hatte.`,
  'claim-missing': (p) => `Es fehlt: ${claim(p)}.`,
  'claim-unlisted': (p) => `${claim(p)} gab es noch nicht, als das Bündel gepackt wurde.`,
}

export const bundle: Localized<typeof en> = {
  bundleProblem: (problem) => texts[problem.kind](problem),
}
