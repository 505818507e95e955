import { effect } from '@lexical/extension'
import { defineExtension } from 'lexical'
import { ArticleTextExtension } from '../article-text/extension.ts'
import { ViewportExtension } from '../viewport/extension.ts'
import { LensSentencesExtension, sentencesIn, type LensSentence } from './sentences.ts'
import './lens-bars.css'

/** How many bars stand side by side where sentences share a line. */
const LANES = 2

/** Bars in the margin beside the sentences of the lens. Hidden from screen readers: the list of suggestions says all of it. */
export const LensBarsExtension = defineExtension({
  name: 'beleg/lens-bars',
  dependencies: [ArticleTextExtension, LensSentencesExtension, ViewportExtension],
  register(_editor, _config, state) {
    const { root, map } = state.getDependency(ArticleTextExtension).output
    const { sentences, looked } = state.getDependency(LensSentencesExtension).output
    const { near, layout } = state.getDependency(ViewportExtension).output
    const layer = document.createElement('div')
    layer.className = 'lens-bars'
    layer.ariaHidden = 'true'

    /** All that is read from the layout is read before the first bar is made. */
    const place = (shown: readonly LensSentence[]) => {
      const { top } = layer.getBoundingClientRect()
      const ends: number[] = []
      return shown.map((sentence) => {
        const box = map.rangeOf(sentence.start, sentence.end).getBoundingClientRect()
        const free = Array.from({ length: LANES }, (_, lane) => lane).find(
          (lane) => (ends[lane] ?? -Infinity) <= box.top + 2,
        )
        const lane = free ?? 0
        ends[lane] = box.bottom
        return { sentence, lane, y: Math.round(box.top - top), height: Math.round(box.height) }
      })
    }

    const draw = effect(() => {
      const { from, to } = near.value
      if (!root.value || layout.value === 0 || to < from) return layer.replaceChildren()
      root.value.parentElement?.append(layer)
      const bars = place(sentencesIn(sentences.value, map, near.value)).map(
        ({ sentence, lane, y, height }) => {
          const bar = document.createElement('span')
          bar.className = 'lens-bar'
          bar.dataset['kind'] = sentence.kind
          bar.dataset['start'] = String(sentence.start)
          bar.classList.toggle('is-looked', sentence.start === looked.value)
          bar.style.setProperty('--y', `${y}px`)
          bar.style.setProperty('--height', `${height}px`)
          bar.style.setProperty('--lane', String(lane))
          return bar
        },
      )
      layer.replaceChildren(...bars)
    })
    return () => {
      draw()
      layer.remove()
    }
  },
})
