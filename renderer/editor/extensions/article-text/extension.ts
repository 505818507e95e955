import { signal } from '@lexical/extension'
import { defineExtension, safeCast } from 'lexical'
import type { Block } from '../../../../shared/model/block.ts'
import { ArticleImageNode } from './image-node.ts'
import { ArticleBlockNode, ArticleGroupNode, ArticleLinkNode, ArticlePartNode } from './nodes.ts'
import { createTextMap } from './text-map.ts'

/** The nodes of an article, the element they are shown in, and the map between its text and the DOM. */
export const ArticleTextExtension = defineExtension({
  name: 'beleg/article-text',
  config: safeCast<{ blocks: readonly Block[] }>({ blocks: [] }),
  nodes: () => [ArticleBlockNode, ArticleGroupNode, ArticleImageNode, ArticleLinkNode, ArticlePartNode],
  build(_editor, { blocks }) {
    const root = signal<HTMLElement | null>(null)
    let elements: HTMLElement[] = []
    const elementOf = (index: number) => {
      // Lexical makes elements anew when it has to put the tree back.
      if (!elements[index]?.isConnected)
        elements = [...(root.peek()?.querySelectorAll<HTMLElement>('[data-block]') ?? [])]
      const element = elements[index]
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
