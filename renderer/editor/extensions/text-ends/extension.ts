import { effect } from '@lexical/extension'
import { defineExtension, registerEventListener } from 'lexical'
import { ArticleTextExtension } from '../article-text/extension.ts'
import { layOutAround } from '../reading-position/extension.ts'

/** The keys that lead to the beginning or the end of a text, with Ctrl or Command. */
const toBegin: readonly string[] = ['Home', 'ArrowUp']
const toEnd: readonly string[] = ['End', 'ArrowDown']

/** Has the end of the text there before a key leads to it: the browser's own caret goes as far as text is laid out. */
export const TextEndsExtension = defineExtension({
  name: 'beleg/text-ends',
  dependencies: [ArticleTextExtension],
  register(_editor, _config, state) {
    const { root: shown, map } = state.getDependency(ArticleTextExtension).output
    return effect(() => {
      const root = shown.value
      if (!root || map.blocks === 0) return undefined
      return registerEventListener(root, 'keydown', ({ key, ctrlKey, metaKey }) => {
        if (!ctrlKey && !metaKey) return
        if (toBegin.includes(key)) layOutAround(map, root, 0)
        if (toEnd.includes(key)) layOutAround(map, root, map.text.length)
      })
    })
  },
})
