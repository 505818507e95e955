import {
  $applyNodeReplacement,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalUpdateJSON,
  type SerializedLexicalNode,
} from 'lexical'
import type { ReactNode } from 'react'
import { Id } from '../../../../shared/model/id.ts'
import { Passage } from '../../../../shared/model/passage.ts'
import { PassageQuote } from './PassageQuote.tsx'

type SerializedPassageQuote = SerializedLexicalNode & { article: string; passage: Passage }

const nothing: Passage = { exact: ' ', prefix: '', suffix: '', start: 0, end: 1 }

/** A passage of an article inside a note. As text it is the quoted words. */
export class PassageQuoteNode extends DecoratorNode<ReactNode> {
  article = ''
  passage = nothing

  override $config() {
    return this.config('passage-quote', { extends: DecoratorNode })
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.article = from.article
    this.passage = from.passage
  }

  /** @throws ZodError when what was pasted or stored is no passage */
  override updateFromJSON(serialized: LexicalUpdateJSON<SerializedPassageQuote>): this {
    const self = super.updateFromJSON(serialized)
    self.article = Id.parse(serialized.article)
    self.passage = Passage.parse(serialized.passage)
    return self
  }

  override exportJSON(): SerializedPassageQuote {
    return { ...super.exportJSON(), article: this.article, passage: this.passage }
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('blockquote')
    element.textContent = this.passage.exact
    return { element }
  }

  override createDOM(): HTMLElement {
    return document.createElement('div')
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): boolean {
    return false
  }

  override getTextContent(): string {
    return this.passage.exact
  }

  override decorate(): ReactNode {
    return <PassageQuote nodeKey={this.getKey()} article={this.article} passage={this.passage} />
  }
}

/** @param article the article's id */
export function $createPassageQuote(article: string, passage: Passage): PassageQuoteNode {
  const node = new PassageQuoteNode()
  node.article = article
  node.passage = passage
  return $applyNodeReplacement(node)
}
