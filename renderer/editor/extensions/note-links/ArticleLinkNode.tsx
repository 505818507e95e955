import { DecoratorNode } from 'lexical'
import type { ReactNode } from 'react'
import { LinkedArticle } from '../../../../shared/model/note-thing.ts'
import { DataNode } from '../note-things/DataNode.ts'
import { ArticleLink } from './ArticleLink.tsx'

/** A way from a note to another article. As text it is the title the article had when it was put there. */
export class ArticleLinkNode extends DataNode<LinkedArticle> {
  data: LinkedArticle = { article: '', title: '' }

  override $config() {
    return this.config('article-link', { extends: DecoratorNode })
  }

  schema() {
    return LinkedArticle
  }

  exportedAs() {
    return 'cite' as const
  }

  override isInline(): boolean {
    return true
  }

  override getTextContent(): string {
    return this.data.title
  }

  override decorate(): ReactNode {
    return <ArticleLink {...this.data} />
  }
}
