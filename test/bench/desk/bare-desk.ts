import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  createEditor,
  type LexicalEditor,
  type TextNode,
} from 'lexical'

// A page with an article in a bare Lexical editor and an empty note in another one beside it, each in a pane that scrolls, as a desk has them.

let article: LexicalEditor | undefined

const bareDesk = {
  /** Shows the paragraphs, marked by Lexical's own means at `[start, end)` of their text without breaks. */
  show(paragraphs: readonly string[], marks: readonly [number, number][]): void {
    const text = pane('article-text', 'width: 34rem; font: 19px/1.6 serif')
    const note = pane('note-text', 'width: 20rem')
    note.contentEditable = 'true'
    document.body.style.cssText = 'display: flex; height: 100vh; margin: 0'
    document.body.replaceChildren(text, note)
    article = editorIn(text, false)
    article.update(() => $getRoot().append(...paragraphsOf(paragraphs, marks)), { discrete: true })
    editorIn(note, true)
  },

  /** Marks the first `length` characters of the paragraph `index` at the next key. */
  markAtKey(index: number, length: number): void {
    const mark = () =>
      article?.update(
        () => {
          const paragraph = $getRoot().getChildAtIndex(index)
          const text = $isElementNode(paragraph) ? paragraph.getFirstChild() : null
          if ($isTextNode(text)) text.splitText(length)[0]?.toggleFormat('highlight')
        },
        { discrete: true },
      )
    document.addEventListener('keydown', mark, { once: true })
  },
}

function pane(className: string, style: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  element.style.cssText = `overflow: auto; ${style}`
  return element
}

function editorIn(root: HTMLElement, editable: boolean): LexicalEditor {
  const editor = createEditor({ editable, onError: (error) => console.error(error) })
  editor.setRootElement(root)
  registerRichText(editor)
  return editor
}

function paragraphsOf(paragraphs: readonly string[], marks: readonly [number, number][]) {
  let begin = 0
  return paragraphs.map((text) => {
    const at = begin
    begin += text.length
    const inside = marks
      .map(([start, end]) => [start - at, end - at] as const)
      .filter(([start, end]) => end > 0 && start < text.length)
    return $createParagraphNode().append(...pieces(text, inside))
  })
}

/** The text, parted where a mark begins or ends. */
function pieces(text: string, marks: readonly (readonly [number, number])[]): TextNode[] {
  const edges = marks.flat().filter((edge) => edge > 0 && edge < text.length)
  const cuts = [...new Set([0, ...edges, text.length])].toSorted((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const node = $createTextNode(text.slice(start, end))
    return marks.some(([from, to]) => from <= start && to >= end) ? node.toggleFormat('highlight') : node
  })
}

export type BareDesk = typeof bareDesk
Object.assign(window, { bareDesk })
