import { namedSignals } from '@lexical/extension'
import { defineExtension, safeCast } from 'lexical'
import type { Status } from '../../../../shared/model/claim.ts'
import type { HighlightColor } from '../../../../shared/model/highlight.ts'

/** A placed passage to be shown in the article: `[start, end)` in UTF-16 units of the article's text. */
export type Annotation = {
  id: string
  start: number
  end: number
  /** What it is, for a screen reader. */
  spoken?: string
} & ({ kind: 'highlight'; color: HighlightColor } | { kind: 'claim'; status: Status })

/** What is marked in the article, which of it is active, and which is shown for a moment after a jump. */
export const AnnotationsExtension = defineExtension({
  name: 'beleg/annotations',
  config: safeCast<{ annotations: readonly Annotation[]; active: string | null; flashed: string | null }>({
    annotations: [],
    active: null,
    flashed: null,
  }),
  build: (_editor, config) => namedSignals(config),
})
