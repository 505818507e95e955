import { defineExtension, mergeRegister } from 'lexical'
import { ArticleTextExtension } from '../article-text/extension.ts'
import { painterOf } from '../painted-highlights/painter.ts'
import { ViewportExtension } from '../viewport/extension.ts'
import { LensSentencesExtension, sentencesIn } from './sentences.ts'
import './lens-marks.css'

/** Underlines the words that triggered the lens, below everything else that is painted, for the blocks near the screen only. */
export const LensMarksExtension = defineExtension({
  name: 'beleg/lens-marks',
  dependencies: [ArticleTextExtension, LensSentencesExtension, ViewportExtension],
  register(_editor, _config, state) {
    const { root, map } = state.getDependency(ArticleTextExtension).output
    const { sentences, looked } = state.getDependency(LensSentencesExtension).output
    const { near } = state.getDependency(ViewportExtension).output
    const painter = painterOf(root, map, near)
    return mergeRegister(
      painter(() =>
        sentencesIn(sentences.value, map, near.value).flatMap(({ cues }) =>
          cues.map(({ kind, start, end }) => [`lens-${kind}`, start, end] as const),
        ),
      ),
      painter(() =>
        sentences.value
          .filter(({ start }) => start === looked.value)
          .map(({ start, end }) => ['lens-looked', start, end] as const),
      ),
    )
  },
})
