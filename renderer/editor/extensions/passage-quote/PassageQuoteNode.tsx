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
  __article = ''
  __passage = nothing

  override $config() {
    return this.config('passage-quote', { extends: DecoratorNode })
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.__article = from.__article
    this.__passage = from.__passage
  }

  /** @throws ZodError when what was pasted or stored is no passage */
  override updateFromJSON(serialized: LexicalUpdateJSON<SerializedPassageQuote>): this {
    const self = super.updateFromJSON(serialized)
    self.__article = Id.parse(serialized.article)
    self.__passage = Passage.parse(serialized.passage)
    return self
  }

  override exportJSON(): SerializedPassageQuote {
    return { ...super.exportJSON(), article: this.__article, passage: this.__passage }
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('blockquote')
    element.textContent = this.__passage.exact
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
    return this.__passage.exact
  }

  override decorate(): ReactNode {
    return <PassageQuote nodeKey={this.__key} article={this.__article} passage={this.__passage} />
  }
}

/** @param article the article's id */
export function $createPassageQuote(article: string, passage: Passage): PassageQuoteNode {
  const node = new PassageQuoteNode()
  node.__article = article
  node.__passage = passage
  return $applyNodeReplacement(node)
}
