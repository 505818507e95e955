import { signal } from '@lexical/extension'
import { defineExtension, safeCast, type LexicalEditor } from 'lexical'
import type { Block } from '../../../../shared/model/block.ts'
import { ArticleBlockNode, ArticleGroupNode, ArticleLinkNode } from './nodes.ts'
import { createTextMap } from './text-map.ts'

/** Keys of the block nodes in block order: a node keeps its key also when its element is made anew. */
function blockKeys(editor: LexicalEditor): string[] {
  const keys: string[] = []
  for (const [key, node] of editor.getEditorState()._nodeMap)
    if (node instanceof ArticleBlockNode) keys[node.__index] = key
  return keys
}

/** The nodes of an article, the element they are shown in, and the map between its text and the DOM. */
export const ArticleTextExtension = defineExtension({
  name: 'beleg/article-text',
  config: safeCast<{ blocks: readonly Block[] }>({ blocks: [] }),
  nodes: () => [ArticleBlockNode, ArticleGroupNode, ArticleLinkNode],
  build(editor, { blocks }) {
    let keys: string[] = []
    const root = signal<HTMLElement | null>(null)
    const elementOf = (index: number) => {
      if (keys.length === 0) keys = blockKeys(editor)
      const element = editor.getElementByKey(keys[index] ?? '')
      if (!element) throw new Error(`block ${index} is not shown`)
      return element
    }
    return { root, map: createTextMap(blocks, elementOf) }
  },
  register(editor, _config, state) {
    const { root } = state.getOutput()
    return editor.registerRootListener((element) => {
      root.value = element
    })
  },
})
