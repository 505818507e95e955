import {
  $applyNodeReplacement,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalUpdateJSON,
  type SerializedLexicalNode,
} from 'lexical'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { Id } from '../../../../shared/model/id.ts'
import { ArticleLink } from './ArticleLink.tsx'

interface LinkedArticle {
  article: Id
  title: string
}

type SerializedArticleLink = SerializedLexicalNode & LinkedArticle

/** A way from a note to another article. As text it is the title the article had when it was put there. */
export class ArticleLinkNode extends DecoratorNode<ReactNode> {
  linked: LinkedArticle = { article: '', title: '' }

  override $config() {
    return this.config('article-link', { extends: DecoratorNode })
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.linked = from.linked
  }

  /** @throws ZodError when what was pasted or stored is no link to an article */
  override updateFromJSON(serialized: LexicalUpdateJSON<SerializedArticleLink>): this {
    const self = super.updateFromJSON(serialized)
    self.linked = { article: Id.parse(serialized.article), title: z.string().parse(serialized.title) }
    return self
  }

  override exportJSON(): SerializedArticleLink {
    return { ...super.exportJSON(), ...this.linked }
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('cite')
    element.textContent = this.linked.title
    return { element }
  }

  override createDOM(): HTMLElement {
    return document.createElement('span')
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): boolean {
    return true
  }

  override getTextContent(): string {
    return this.linked.title
  }

  override decorate(): ReactNode {
    return <ArticleLink {...this.linked} />
  }
}

export function $createArticleLink(linked: LinkedArticle): ArticleLinkNode {
  const node = new ArticleLinkNode()
  node.linked = linked
  return $applyNodeReplacement(node)
}
