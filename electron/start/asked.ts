import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Asked } from '../api/session/offer.ts'

/**
 * What the words of a command line ask for: files to be brought in, and a notebook, which is the first word that is no file. Words are
 * taken from the folder they were written in.
 */
export function askedBy(words: readonly string[], cwd: string): Asked {
  const paths = words.filter((word) => !word.startsWith('-')).map((word) => resolve(cwd, word))
  const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  return { folder: paths.find((path) => !isFile(path)) ?? null, files: paths.filter(isFile) }
}
