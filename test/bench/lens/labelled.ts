import type { LensClass } from '../../../shared/lens/mark.ts'
import type { LensLanguage } from '../../../shared/lens/languages.ts'
import deAgencyDevelopment from './sentences/de-agency-development.tsv?raw'
import deDevelopment from './sentences/de-development.tsv?raw'
import deArticlesDevelopment from './sentences/de-articles-development.tsv?raw'
import deArticlesHeldOut from './sentences/de-articles-held-out.tsv?raw'
import deHeldOut from './sentences/de-held-out.tsv?raw'
import deHeldOutAgency from './sentences/de-held-out-agency.tsv?raw'
import deHeldOutFresh from './sentences/de-held-out-fresh.tsv?raw'
import deHeldOutNewsroom from './sentences/de-held-out-newsroom.tsv?raw'
import deHeldOutNews from './sentences/de-held-out-news.tsv?raw'
import deNewsroomDevelopment from './sentences/de-newsroom-development.tsv?raw'
import enAgencyDevelopment from './sentences/en-agency-development.tsv?raw'
import enDevelopment from './sentences/en-development.tsv?raw'
import enArticlesDevelopment from './sentences/en-articles-development.tsv?raw'
import enArticlesHeldOut from './sentences/en-articles-held-out.tsv?raw'
import enHeldOutDenials from './sentences/en-held-out-denials.tsv?raw'
import enHeldOut from './sentences/en-held-out.tsv?raw'
import enHeldOutAgency from './sentences/en-held-out-agency.tsv?raw'
import enHeldOutFresh from './sentences/en-held-out-fresh.tsv?raw'
import enHeldOutNewsroom from './sentences/en-held-out-newsroom.tsv?raw'
import enHeldOutNews from './sentences/en-held-out-news.tsv?raw'
import enNewsroomDevelopment from './sentences/en-newsroom-development.tsv?raw'

/** A sentence with what a reader says about it. */
export interface Labelled {
  text: string
  classes: ReadonlySet<LensClass>
  /** Whom it names, in its own words; empty when nobody. */
  speaker: string
}

/** What is read at one go: an article, or a paragraph alone; paragraphs of sentences. */
export type Text = Labelled[][]

/** One file of labelled sentences of a language. */
export interface Half {
  name: string
  language: LensLanguage
  texts: readonly Text[]
}

const LETTERS: Record<string, LensClass> = {
  a: 'attributed',
  h: 'hearsay',
  u: 'hedged',
  d: 'denied',
  p: 'confirmation-pending',
  f: 'figure',
}

/** “==” begins an article; in a file without, every paragraph is read alone. */
function parse(name: string, language: LensLanguage, file: string): Half {
  const texts: Text[] = []
  const articles = file.includes('\n==')
  for (const line of file.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('==')) {
      texts.push([])
      continue
    }
    const [letters = '', speaker = '', text = ''] = line.split('\t')
    const sentence = {
      text,
      classes: new Set([...letters].flatMap((letter) => LETTERS[letter] ?? [])),
      speaker: speaker === '-' ? '' : speaker,
    }
    if (letters.startsWith('+')) texts.at(-1)?.at(-1)?.push(sentence)
    else if (articles) texts.at(-1)?.push([sentence])
    else texts.push([[sentence]])
  }
  return { name, language, texts }
}

/** Sentences written by hand for this. What is held out was never looked at while rules were written. */
export const halves: readonly Half[] = [
  parse('German, development', 'de', deDevelopment),
  parse('German articles, development', 'de', deArticlesDevelopment),
  parse('German newsroom, development', 'de', deNewsroomDevelopment),
  parse('German agency, development', 'de', deAgencyDevelopment),
  parse('German, held out', 'de', deHeldOut),
  parse('German news, held out', 'de', deHeldOutNews),
  parse('German fresh, held out', 'de', deHeldOutFresh),
  parse('German newsroom, held out', 'de', deHeldOutNewsroom),
  parse('German agency, held out', 'de', deHeldOutAgency),
  parse('German articles, held out', 'de', deArticlesHeldOut),
  parse('English, development', 'en', enDevelopment),
  parse('English articles, development', 'en', enArticlesDevelopment),
  parse('English newsroom, development', 'en', enNewsroomDevelopment),
  parse('English agency, development', 'en', enAgencyDevelopment),
  parse('English, held out', 'en', enHeldOut),
  parse('English news, held out', 'en', enHeldOutNews),
  parse('English fresh, held out', 'en', enHeldOutFresh),
  parse('English denials, held out', 'en', enHeldOutDenials),
  parse('English newsroom, held out', 'en', enHeldOutNewsroom),
  parse('English agency, held out', 'en', enHeldOutAgency),
  parse('English articles, held out', 'en', enArticlesHeldOut),
]
