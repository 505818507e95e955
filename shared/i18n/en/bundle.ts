import type { BundleProblem, ProblemKind } from '../../bundle/problem.ts'
import { shown } from '../shown.ts'

const file = (problem: BundleProblem): string => `“${shown(problem.file)}”`
const claim = (problem: BundleProblem): string => `claim ${shown(problem.claim ?? '')} in ${file(problem)}`

const texts: Record<ProblemKind, (problem: BundleProblem) => string> = {
  'no-zip': () => 'This is no bundle: it is no zip file, or one that was cut off or added to.',
  directory: () => 'The directory of the zip file is damaged.',
  seal: () => 'The bundle is not the one that was made: its bytes as a whole do not match its seal.',
  encrypted: (p) => `${file(p)} is encrypted.`,
  method: (p) => `${file(p)} is packed in a way that no bundle uses.`,
  link: (p) => `${file(p)} is a link and no file.`,
  'unsafe-name': (p) =>
    `The name ${file(p)} leads out of the bundle or means something else on some systems.`,
  'double-name': (p) => `${file(p)} is there twice, perhaps in different case.`,
  'unknown-name': (p) => `${file(p)} is no file of a notebook.`,
  header: (p) => `What stands before ${file(p)} in the zip file is not what its directory says.`,
  'too-large': (p) => `${p.file ? file(p) : 'The bundle'} is larger than anything a notebook holds.`,
  bomb: (p) => `${file(p)} unpacks to so much more than it is that it can only be meant to fill the disk.`,
  'no-manifest': () => 'The manifest is missing.',
  manifest: (p) => `The manifest ${file(p)} was changed or cannot be read.`,
  newer: () => 'The bundle was made by a newer version of Beleg. Update Beleg to open it.',
  missing: (p) => `${file(p)} is in the manifest and not in the bundle.`,
  unlisted: (p) => `${file(p)} is in the bundle and not in the manifest.`,
  size: (p) => `${file(p)} has not the size it should have.`,
  hash: (p) => `${file(p)} was changed: it does not match its SHA-256.`,
  unreadable: (p) => `${file(p)} cannot be read.`,
  entry: (p) => `The history of ${claim(p)} was changed at entry ${p.entry} of ${p.of}.`,
  'history-length': (p) => `The history of ${claim(p)} has not the ${p.of} entries it had.`,
  'claim-missing': (p) => `The ${claim(p)} is missing.`,
  'claim-unlisted': (p) => `The ${claim(p)} was not there when the bundle was made.`,
}

/** What the page beside a bundle says as well. */
export const bundle = {
  bundleProblem: (problem: BundleProblem): string => texts[problem.kind](problem),
}
