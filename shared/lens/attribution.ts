import type { MarkedSentence } from './by-sentence.ts'

/** Who says something and the words that say so, both as the text has them; empty where it does not say. */
export interface Attribution {
  speaker: string
  cue: string
}

/** The attribution of a passage by the sentences it stands in: of the one speaker they name, of nobody where they name several. */
export function attributionIn(sentences: readonly MarkedSentence[]): Attribution {
  const named = sentences.filter(({ speaker }) => speaker !== '')
  const [first] = named
  if (!first || named.some(({ speaker }) => speaker !== first.speaker)) return { speaker: '', cue: '' }
  return { speaker: first.speaker, cue: cueOf(first, (mark) => mark.speaker !== undefined) }
}

/** The words of a sentence that say what the lens saw in it: those of the first mark that `fits`. */
export function cueOf(
  { sentence, exact, marks }: Pick<MarkedSentence, 'sentence' | 'exact' | 'marks'>,
  fits: (mark: MarkedSentence['marks'][number]) => boolean = () => true,
): string {
  const cue = marks.find(fits)?.cue
  return cue ? exact.slice(cue.start - sentence.start, cue.end - sentence.start) : ''
}
