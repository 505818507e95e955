import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { configExtension, defineExtension, type LexicalExtension, type ExtensionConfigBase } from 'lexical'
import type { Block } from '../../shared/model/block.ts'
import { AnnotationClicksExtension } from './extensions/annotation-clicks/extension.ts'
import { AnnotationsExtension } from './extensions/annotations/extension.ts'
import { ArticleImagesExtension, type ImageSource } from './extensions/article-images/extension.ts'
import { ArticleTextExtension } from './extensions/article-text/extension.ts'
import { FoundWordsExtension } from './extensions/found-words/extension.ts'
import { GutterExtension } from './extensions/gutter/extension.ts'
import { LensBarsExtension } from './extensions/lens-marks/bars.ts'
import { LensMarksExtension } from './extensions/lens-marks/extension.ts'
import { LensLookExtension } from './extensions/lens-marks/look.ts'
import { LockedTextExtension } from './extensions/locked-text/extension.ts'
import { PaintedHighlightsExtension } from './extensions/painted-highlights/extension.ts'
import { ReadingPositionExtension } from './extensions/reading-position/extension.ts'
import { SelectionSpanExtension, type SelectedSpan } from './extensions/selection-span/extension.ts'
import { SentenceCursorExtension } from './extensions/sentence-cursor/extension.ts'
import { SpokenMarksExtension } from './extensions/spoken-marks/extension.ts'
import { TextEndsExtension } from './extensions/text-ends/extension.ts'
import { ViewportExtension } from './extensions/viewport/extension.ts'

/** What an article's editor tells the panel it is in. */
export interface ArticleEvents {
  /** A finished selection, or null when there is none any more. */
  onSelect: (span: SelectedSpan | null) => void
  onActivate: (id: string | null) => void
  /** The first offset on screen and the one behind the last, a few times a second at most. */
  onScroll: (first: number, end: number) => void
  onLink: (href: string) => void
  /** Where the suggested sentence begins that mouse or caret came to, null for none. */
  onLook: (start: number | null) => void
}

/** All features of the article's editor. */
export function articleExtension(
  blocks: readonly Block[],
  language: string,
  initialOffset: number,
  images: ImageSource,
  events: ArticleEvents,
): LexicalExtension<ExtensionConfigBase, string, unknown, unknown> {
  const { onSelect, onActivate, onScroll, onLink, onLook } = events
  return defineExtension({
    name: 'beleg/article',
    namespace: 'beleg-article',
    $initialEditorState: (editor) =>
      getExtensionDependencyFromEditor(editor, ArticleTextExtension).output.filling.$begin(),
    dependencies: [
      configExtension(ArticleTextExtension, { blocks, initialOffset }),
      configExtension(ArticleImagesExtension, images),
      LockedTextExtension,
      configExtension(ReadingPositionExtension, { initialOffset, onScroll }),
      TextEndsExtension,
      ViewportExtension,
      AnnotationsExtension,
      configExtension(SelectionSpanExtension, { onSelect }),
      configExtension(SentenceCursorExtension, { language }),
      LensMarksExtension,
      LensBarsExtension,
      configExtension(LensLookExtension, { onLook }),
      PaintedHighlightsExtension,
      SpokenMarksExtension,
      FoundWordsExtension,
      configExtension(GutterExtension, { onActivate }),
      configExtension(AnnotationClicksExtension, { onActivate, onLink }),
    ],
  })
}
