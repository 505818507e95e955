import type { Marked } from '../marked.ts'
import type { Chance } from '../random.ts'
import type { Edit } from './edit.ts'

const QUOTES = [
  ['„', '“'],
  ['“', '”'],
  ['"', '"'],
  ['»', '«'],
  ['«', '»'],
  ['‹', '›'],
  ['‘', '’'],
  ["'", "'"],
  [',,', "''"],
  ['« ', ' »'],
] as const

type Change = (text: string, chance: Chance) => string

function quoteMarks(text: string, chance: Chance): string {
  const [open, close] = chance.pick(QUOTES)
  return text
    .replace(/[„“«»"](?=[\ue000\ue001]?[\p{L}\p{N}])/gu, open)
    .replace(/(?<=[^\s„“”«»"\ue000])[“”«»"](?=[\ue000\ue001]?(?:[\s.,;:!?)]|$))/gmu, close)
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, chance.pick(['’', "'", '`', '´']))
}

function dashes(text: string, chance: Chance): string {
  const dash = chance.pick([' – ', '—', ' — ', ' - ', ' -- ', '–'])
  return text.replace(/ [–—-] /gu, dash).replace(/(?<=\p{L})-(?=\p{L})/gu, chance.pick(['-', '‑', '‐']))
}

const spaces: Change = (text, chance) => {
  const space = chance.pick(['\u00a0', '\u2009', '\u202f', '  ', '\u2003'])
  const often = chance.pick([0.1, 0.5, 1])
  return text.replace(/(?<=\S) (?=\S)/gu, () => (chance.share(often) ? space : ' '))
}

const softHyphens: Change = (text, chance) => {
  const often = chance.pick([0.02, 0.1, 0.3])
  return text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, () => (chance.share(often) ? '\u00ad' : ''))
}

const otherForm: Change = (text) => text.normalize('NFD')

/** Blocks split between sentences, and joined. */
const paragraphs: Change = (text, chance) =>
  text
    .replace(/(?<=[.!?]["“”«»]?) (?=[\p{Lu}„“"»])/gu, () => (chance.share(0.4) ? '\n' : ' '))
    .replace(/(?<=[.!?]["“”«»]?)\n/gu, () => (chance.share(0.3) ? ' ' : '\n'))

/** A line end anywhere between two words, as in a text set in short lines. */
const lines: Change = (text, chance) => {
  const often = chance.pick([0.05, 0.15])
  return text.replace(/ /gu, () => (chance.share(often) ? '\n' : ' '))
}

const signs: Change = (text) =>
  text
    .replaceAll('...', '…')
    .replaceAll('fi', 'ﬁ')
    .replaceAll('fl', 'ﬂ')
    .replace(/(?<=\d) %/gu, '%')
    .replace(/(?<=\d)[.,](?=\d{3})/gu, '\u202f')

const changes: Readonly<Record<string, Change>> = {
  'quote marks': quoteMarks,
  dashes,
  'no-break, thin and wide spaces': spaces,
  'soft hyphens': softHyphens,
  'the other Unicode form': otherForm,
  'paragraphs split and joined': paragraphs,
  'line ends': lines,
  'ellipses, ligatures, digit groups': signs,
}

const all: Change = (text, chance) =>
  [quoteMarks, dashes, spaces, softHyphens, paragraphs, signs].reduce(
    (set, change) => change(set, chance),
    text,
  )

const change = (marked: Marked, by: Change, chance: Chance): Marked =>
  by(marked.join('\n'), chance).split('\n')

/** Edits of how the text is set, all over the article. */
export const typography: readonly Edit[] = Object.entries({ ...changes, 'all of it': all }).map(
  ([name, by]) => ({
    name,
    apply: (marked, _, chance) => ({ now: change(marked, by, chance) }),
  }),
)

/** The article set anew in every way. */
export function setAnew(marked: Marked, chance: Chance): Marked {
  return change(marked, all, chance)
}
