import { registerRichText } from '@lexical/rich-text'
import { createTextAnnotator, type TextAnnotator } from '@recogito/text-annotator'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import type { Long } from './theirs.ts'

// A page with the same article in a bare Lexical editor, or under the annotator of another project.

let annotator: TextAnnotator | undefined

const peers = {
  /** Milliseconds until the paragraphs are on screen in an editor with nothing around it. */
  async bare(paragraphs: readonly string[]): Promise<number> {
    const root = emptyPage()
    const began = performance.now()
    const editor = createEditor({ editable: false, onError: (error) => console.error(error) })
    editor.setRootElement(root)
    registerRichText(editor)
    editor.update(
      () =>
        $getRoot().append(...paragraphs.map((text) => $createParagraphNode().append($createTextNode(text)))),
      { discrete: true },
    )
    await nextFrame()
    return performance.now() - began
  },

  /** Milliseconds until the paragraphs are on screen and annotated; offsets count their text without breaks. */
  async annotated(paragraphs: readonly string[], marks: readonly [number, number][]): Promise<number> {
    const root = emptyPage()
    const began = performance.now()
    root.append(
      ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    )
    annotator = createTextAnnotator(root, { renderer: 'CSS_HIGHLIGHTS', user: { id: 'bench' } })
    const text = paragraphs.join('')
    annotator.setAnnotations(
      marks.map(([start, end], index) => ({
        id: String(index),
        bodies: [],
        target: { annotation: String(index), selector: [{ quote: text.slice(start, end), start, end }] },
      })) as never,
    )
    await nextFrame()
    return performance.now() - began
  },

  /** The same from the moment it is asked for, where a program keeps it: `url` answers with a `Long`. */
  async opened(which: 'bare' | 'annotated', url: string): Promise<number> {
    const began = performance.now()
    const { paragraphs, marks } = (await (await fetch(url)).json()) as Long
    await peers[which](paragraphs, marks)
    return performance.now() - began
  },

  /** Milliseconds until what is there is on screen again after it was hidden. */
  async back(): Promise<number> {
    const root = document.querySelector<HTMLElement>('.article-text')
    if (!root) throw new Error('there is nothing to show')
    root.hidden = true
    await nextFrame()
    await nextFrame()
    const began = performance.now()
    root.hidden = false
    await nextFrame()
    return performance.now() - began
  },

  /** Calls back in the first frame in which there is one annotation more than now. */
  whenMarked(then: () => void): void {
    annotator?.on('createAnnotation', () => void nextFrame().then(then))
  },
}

function emptyPage(): HTMLElement {
  annotator?.destroy()
  annotator = undefined
  const root = document.createElement('div')
  root.className = 'article-text'
  root.style.cssText = 'max-width: 34rem; font: 19px/1.6 serif'
  document.body.replaceChildren(root)
  return root
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

export type Peers = typeof peers
Object.assign(window, { peers })
