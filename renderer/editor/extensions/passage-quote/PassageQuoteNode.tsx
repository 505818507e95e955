import { DecoratorNode } from 'lexical'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { Id } from '../../../../shared/model/id.ts'
import { Passage } from '../../../../shared/model/passage.ts'
import { DataNode } from '../note-nodes/DataNode.ts'
import { PassageQuote } from './PassageQuote.tsx'

/** A passage, and the article it stands in. */
export const QuotedPassage = z.object({ article: Id, passage: Passage })
export type QuotedPassage = z.infer<typeof QuotedPassage>

const nothing: Passage = { exact: ' ', prefix: '', suffix: '', start: 0, end: 1 }

/** A passage of an article inside a note. As text it is the quoted words. */
export class PassageQuoteNode extends DataNode<QuotedPassage> {
  data: QuotedPassage = { article: '', passage: nothing }

  override $config() {
    return this.config('passage-quote', { extends: DecoratorNode })
  }

  schema() {
    return QuotedPassage
  }

  exportedAs() {
    return 'blockquote' as const
  }

  override isInline(): boolean {
    return false
  }

  override getTextContent(): string {
    return this.data.passage.exact
  }

  override decorate(): ReactNode {
    return <PassageQuote nodeKey={this.getKey()} {...this.data} />
  }
}
