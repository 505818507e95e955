import { batch, buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension'
import type { LexicalEditorWithDispose } from 'lexical'
import { useImperativeHandle, useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react'
import type { Block } from '../../shared/model/block.ts'
import { articleExtension, type ArticleEvents } from './article-extension.ts'
import { articleHandle, type ArticleHandle } from './article-handle.ts'
import { AnnotationsExtension, type Annotation } from './extensions/annotations/extension.ts'
import type { ImageSource } from './extensions/article-images/extension.ts'
import { LensSentencesExtension, type LensSentence } from './extensions/lens-marks/sentences.ts'
import { FoundWordsExtension, type Hit } from './extensions/found-words/extension.ts'
import { ReadingPositionExtension } from './extensions/reading-position/extension.ts'
import './article.css'

export type { Annotation, ArticleHandle }
export type { ImageSource, LensSentence }
export type { SelectedSpan } from './extensions/selection-span/extension.ts'

export interface ArticleEditorProps extends ArticleEvents {
  /** Another text or id opens the article anew; the same text read once more changes nothing. */
  blocks: readonly Block[]
  articleId: string
  /** BCP 47, empty when unknown. */
  language: string
  annotations: readonly Annotation[]
  active: string | null
  /** What the lens marks, in the order of the text; empty while it is off. */
  lens: readonly LensSentence[]
  /** Where the sentence begins whose suggestion is looked at. */
  looked: number | null
  /** Words that were found, in order and apart, and which of these places is looked at (-1 for none). */
  hits: readonly Hit[]
  hit: number
  /** Where reading begins, read once per article. */
  initialOffset: number
  /** Where its pictures come from, read once per article. */
  images: ImageSource
  /** What a screen reader calls the text. */
  label: string
  /** Shown above the text and scrolled with it: the article's title and source. */
  children?: ReactNode
  ref?: Ref<ArticleHandle>
}

function isSameText(a: readonly Block[], b: readonly Block[]): boolean {
  if (a === b) return true
  return a.length === b.length && a.every(({ type, text }, i) => type === b[i]?.type && text === b[i].text)
}

/** An article as it is read: its text locked, its annotations painted over it. */
export function ArticleEditor(props: ArticleEditorProps) {
  const { blocks, articleId, language, annotations, active, lens, looked, hits, hit, label, children, ref } =
    props
  const rootRef = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  const [shown, setShown] = useState({ articleId, blocks })
  if (shown.articleId !== articleId || !isSameText(shown.blocks, blocks)) setShown({ articleId, blocks })
  const [editor, setEditor] = useState<LexicalEditorWithDispose | null>(null)
  useLayoutEffect(() => {
    latest.current = props
  })

  useLayoutEffect(() => {
    const created = buildEditorFromExtensions(
      articleExtension(
        shown.blocks,
        latest.current.language,
        latest.current.initialOffset,
        latest.current.images,
        {
          onSelect: (span) => latest.current.onSelect(span),
          onActivate: (id) => latest.current.onActivate(id),
          onScroll: (first, end) => latest.current.onScroll(first, end),
          onLink: (href) => latest.current.onLink(href),
          onLook: (start) => latest.current.onLook(start),
        },
      ),
    )
    created.setRootElement(rootRef.current)
    setEditor(created)
    return () => {
      // While the text can still be measured.
      getExtensionDependencyFromEditor(created, ReadingPositionExtension).output.settle()
      created.setRootElement(null)
      created.dispose()
    }
  }, [shown])

  useLayoutEffect(() => {
    if (!editor) return
    const { output } = getExtensionDependencyFromEditor(editor, AnnotationsExtension)
    batch(() => {
      output.annotations.value = annotations
      output.active.value = active
    })
  }, [editor, annotations, active])

  useLayoutEffect(() => {
    if (!editor) return
    const { output } = getExtensionDependencyFromEditor(editor, LensSentencesExtension)
    output.sentences.value = lens
    output.looked.value = looked
  }, [editor, lens, looked])

  useLayoutEffect(() => {
    if (!editor) return
    const { output } = getExtensionDependencyFromEditor(editor, FoundWordsExtension)
    output.hits.value = hits
    output.at.value = hit
  }, [editor, hits, hit])

  useImperativeHandle(ref, () => articleHandle(editor), [editor])

  return (
    <div className="article-scroll">
      <div className="article-page">
        {children}
        {/* Nothing in here is React's: Lexical fills it. Translating it in place would change the evidence. */}
        <div
          ref={rootRef}
          className="article-text"
          role="document"
          aria-label={label}
          lang={language || undefined}
          // A document that is read with a caret: it has to take the focus.
          tabIndex={0}
          spellCheck={false}
          translate="no"
          inputMode="none"
        />
      </div>
    </div>
  )
}
