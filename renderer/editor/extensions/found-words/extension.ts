import { effect, namedSignals } from '@lexical/extension'
import { defineExtension, mergeRegister, safeCast } from 'lexical'
import { ArticleTextExtension } from '../article-text/extension.ts'
import { firstWhere } from '../article-text/text-map.ts'
import { paint } from '../painted-highlights/registry.ts'
import { ViewportExtension } from '../viewport/extension.ts'
import './found-words.css'

/** A place in which words were found, in UTF-16 units of the article's text. */
export interface Hit {
  start: number
  end: number
}

/** Paints what was found in the text, in order and apart, and the hit that is looked at (-1 for none), near the screen only. */
export const FoundWordsExtension = defineExtension({
  name: 'beleg/found-words',
  dependencies: [ArticleTextExtension, ViewportExtension],
  config: safeCast<{ hits: readonly Hit[]; at: number }>({ hits: [], at: -1 }),
  build: (_editor, config) => namedSignals(config),
  register(_editor, _config, state) {
    const { root, map } = state.getDependency(ArticleTextExtension).output
    const { near } = state.getDependency(ViewportExtension).output
    const { hits, at } = state.getOutput()
    const paintAll = (name: string, shown: readonly Hit[], from: number, to: number) => {
      const pieces = shown.flatMap(({ start, end }) => map.pieces(start, end, from, to))
      return paint(name, pieces)
    }
    return mergeRegister(
      effect(() => {
        const { from, to } = near.value
        const all = hits.value
        if (!root.value || to < from || all.length === 0) return undefined
        const first = firstWhere(all.length, (index) => (all[index]?.end ?? 0) > map.startOf(from))
        const last = firstWhere(all.length, (index) => (all[index]?.start ?? 0) >= map.endOf(to))
        return paintAll('hit', all.slice(first, last), from, to)
      }),
      effect(() => {
        const { from, to } = near.value
        const current = hits.value[at.value]
        if (!root.value || to < from || !current) return undefined
        return paintAll('current-hit', [current], from, to)
      }),
    )
  },
})
