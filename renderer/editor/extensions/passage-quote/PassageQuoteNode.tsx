import { DecoratorNode } from 'lexical'
import type { ReactNode } from 'react'
import type { Passage } from '../../../../shared/model/passage.ts'
import { QuotedPassage } from '../../../../shared/model/note-thing.ts'
import { DataNode } from '../note-things/DataNode.ts'
import { PassageQuote } from './PassageQuote.tsx'

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
