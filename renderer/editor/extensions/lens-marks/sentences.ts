import { namedSignals } from '@lexical/extension'
import { defineExtension, safeCast } from 'lexical'
import type { LensClass } from '../../../../shared/lens/mark.ts'
import { firstWhere, type TextMap } from '../article-text/text-map.ts'
import type { BlockWindow } from '../viewport/extension.ts'

/** A sentence the lens suggests: `[start, end)` in UTF-16 units of the article's text, as are its cues. */
export interface LensSentence {
  start: number
  end: number
  /** The class its bar in the margin shows. */
  kind: LensClass
  cues: readonly { start: number; end: number; kind: LensClass }[]
}

/** What the lens suggests in the article, in the order of the text, and where the sentence begins that is looked at. */
export const LensSentencesExtension = defineExtension({
  name: 'beleg/lens-sentences',
  config: safeCast<{ sentences: readonly LensSentence[]; looked: number | null }>({
    sentences: [],
    looked: null,
  }),
  build: (_editor, config) => namedSignals(config),
})

/** The sentences that touch the blocks of a window, found by halving. */
export function sentencesIn(
  sentences: readonly LensSentence[],
  map: TextMap,
  { from, to }: BlockWindow,
): readonly LensSentence[] {
  const ends = (index: number) => sentences[index]?.end ?? Infinity
  const starts = (index: number) => sentences[index]?.start ?? Infinity
  return sentences.slice(
    firstWhere(sentences.length, (index) => ends(index) > map.startOf(from)),
    firstWhere(sentences.length, (index) => starts(index) >= map.endOf(to)),
  )
}

/** The sentence around an offset. */
export function sentenceAt(sentences: readonly LensSentence[], offset: number): LensSentence | null {
  const found = sentences[firstWhere(sentences.length, (index) => (sentences[index]?.end ?? 0) > offset)]
  return found && found.start <= offset ? found : null
}
