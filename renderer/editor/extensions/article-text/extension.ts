import { effect, signal } from '@lexical/extension'
import { defineExtension, mergeRegister, registerEventListener, safeCast } from 'lexical'
import type { Block } from '../../../../shared/model/block.ts'
import { Filling } from './filling.ts'
import { ArticleImageNode } from './image-node.ts'
import { ArticleBlockNode, ArticleGroupNode, ArticleLinkNode, ArticlePartNode } from './nodes.ts'
import { partsOf } from './outline.ts'
import { createTextMap, firstWhere } from './text-map.ts'

/**
 * The nodes of an article, the element they are shown in, and the map between its text and the DOM. What is asked of the map is there: where a
 * long text is still being filled in, that part of it comes at once.
 */
export const ArticleTextExtension = defineExtension({
  name: 'beleg/article-text',
  config: safeCast<{ blocks: readonly Block[]; initialOffset: number }>({ blocks: [], initialOffset: 0 }),
  nodes: () => [ArticleBlockNode, ArticleGroupNode, ArticleImageNode, ArticleLinkNode, ArticlePartNode],
  build(editor, { blocks, initialOffset }) {
    const root = signal<HTMLElement | null>(null)
    const parts = partsOf(blocks)
    const placeOf = (block: number) => firstWhere(parts.length, (place) => (parts[place]?.to ?? 0) > block)
    const elements: HTMLElement[] = []
    const partAt = (block: number) => {
      const place = placeOf(block)
      const [part, element] = [parts[place], root.peek()?.children[place]]
      if (!part || !(element instanceof HTMLElement)) throw new Error(`block ${block} is not shown`)
      return { from: part.from, to: part.to, element }
    }
    const elementOf = (block: number) => {
      filling.fill(placeOf(block))
      // Lexical makes elements anew when it has to put the tree back.
      if (!elements[block]?.isConnected)
        for (const element of partAt(block).element.querySelectorAll<HTMLElement>('[data-block]'))
          elements[Number(element.dataset['block'])] = element
      const element = elements[block]
      if (!element) throw new Error(`block ${block} is not shown`)
      return element
    }
    const map = createTextMap(blocks, { elementOf, partAt })
    const filling = new Filling(editor, blocks, parts, placeOf(map.blockAt(initialOffset)))
    return { root, map, filling }
  },
  register(editor, _config, state) {
    const { root, filling } = state.getOutput()
    return mergeRegister(
      editor.registerRootListener((element) => {
        root.value = element
      }),
      effect(() => (root.value ? filling.goOn() : undefined)),
      registerEventListener(window, 'beforeprint', () => filling.finish()),
    )
  },
})
