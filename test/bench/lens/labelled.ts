import type { LensClass } from '../../../shared/lens/mark.ts'
import type { LensLanguage } from '../../../shared/lens/languages.ts'
import deDevelopment from './sentences/de-development.tsv?raw'
import deHeldOut from './sentences/de-held-out.tsv?raw'
import enDevelopment from './sentences/en-development.tsv?raw'
import enHeldOut from './sentences/en-held-out.tsv?raw'

/** A sentence with what a reader says about it. */
export interface Labelled {
  text: string
  classes: ReadonlySet<LensClass>
  /** Whom it names, in its own words; empty when nobody. */
  speaker: string
}

/** One half of the labelled sentences of a language, as paragraphs of one or more sentences. */
export interface Half {
  name: string
  language: LensLanguage
  paragraphs: readonly (readonly Labelled[])[]
}

const LETTERS: Record<string, LensClass> = {
  a: 'attributed',
  h: 'hearsay',
  u: 'hedged',
  d: 'denied',
  p: 'confirmation-pending',
  f: 'figure',
}

function parse(name: string, language: LensLanguage, file: string): Half {
  const paragraphs: Labelled[][] = []
  for (const line of file.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [letters = '', speaker = '', text = ''] = line.split('\t')
    const sentence = {
      text,
      classes: new Set([...letters].flatMap((letter) => LETTERS[letter] ?? [])),
      speaker: speaker === '-' ? '' : speaker,
    }
    if (letters.startsWith('+')) paragraphs.at(-1)?.push(sentence)
    else paragraphs.push([sentence])
  }
  return { name, language, paragraphs }
}

/** Sentences written by hand for this. What is held out was never looked at while rules were written. */
export const halves: readonly Half[] = [
  parse('German, development', 'de', deDevelopment),
  parse('German, held out', 'de', deHeldOut),
  parse('English, development', 'en', enDevelopment),
  parse('English, held out', 'en', enHeldOut),
]
