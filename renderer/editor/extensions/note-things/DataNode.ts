import {
  $applyNodeReplacement,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
  type LexicalUpdateJSON,
  type SerializedLexicalNode,
} from 'lexical'
import type { ReactNode } from 'react'
import type { z } from 'zod'

type SerializedData<D> = SerializedLexicalNode & D

/** A node of a note that stands for something of the notebook: it carries what is kept of that, and a component shows it. */
export abstract class DataNode<D extends object> extends DecoratorNode<ReactNode> {
  abstract data: D

  /** What the data must be; other fields of the stored node are not its own. */
  abstract schema(): z.ZodType<D>

  /** What it becomes in copied HTML, with its text. */
  abstract exportedAs(): 'span' | 'cite' | 'blockquote'

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.data = from.data
  }

  /** @throws ZodError when what was pasted or stored is not what this node carries */
  override updateFromJSON(serialized: LexicalUpdateJSON<SerializedLexicalNode>): this {
    const self = super.updateFromJSON(serialized)
    self.data = this.schema().parse(serialized)
    return self
  }

  override exportJSON(): SerializedData<D> {
    return { ...super.exportJSON(), ...this.data }
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement(this.exportedAs())
    element.textContent = this.getTextContent()
    return { element }
  }

  override createDOM(): HTMLElement {
    return document.createElement(this.isInline() ? 'span' : 'div')
  }

  override updateDOM(): boolean {
    return false
  }
}

/** A new node of a class with what it is to carry. */
export function $createDataNode<D extends object>(Class: new () => DataNode<D>, data: D): LexicalNode {
  const node = new Class()
  node.data = data
  return $applyNodeReplacement<LexicalNode>(node)
}
