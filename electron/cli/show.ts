import { call } from '../api/call.ts'
import type { ArticleView } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import { noteMarkdown } from '../../shared/export/note-markdown.ts'
import { textOf } from '../../shared/model/block.ts'
import { Sha256 } from '../../shared/model/id.ts'
import { columns, harmless, inOneLine } from './columns.ts'
import { articleId, reading } from './open.ts'
import type { Cli } from './run.ts'
import { claimShape, highlightShape } from './shapes.ts'

/** `show`: one article, its text in one capture, and everything attached to it. */
export async function show(cli: Cli, id: string, sha256: string | undefined): Promise<void> {
  if (sha256 !== undefined && !Sha256.safeParse(sha256).success)
    throw new BelegError('capture-not-found', { sha256 })
  await reading(cli, async ({ api }) => {
    const article = await call(api, 'articles.get', {
      id: articleId(id),
      ...(sha256 !== undefined && { capture: sha256 }),
    })
    cli.print(articleShape(article), () => articleText(article))
  })
}

function articleShape(article: ArticleView) {
  const { id, title, authors, publisher, url, published, language } = article
  return {
    ...{ id, title, authors, publisher, url, published, language },
    text: textOf(article.blocks),
    captures: article.captures.map(({ sha256, textSha256, importedAt, method, file, bytes }) => ({
      ...{ sha256, textSha256, importedAt, method, file, bytes },
    })),
    highlights: article.highlights.map(highlightShape),
    claims: article.claims.map(claimShape),
    note: noteText(article),
  }
}

function noteText({ note }: ArticleView): string {
  return note ? noteMarkdown(note) : ''
}

function articleText(article: ArticleView): string {
  const { title, authors, publisher, published, url, language, tags } = article
  const source = [authors.join(', '), publisher, published, language, url].filter(Boolean)
  const parts = [
    `${inOneLine(title)}\n${inOneLine(source.join(' · '))}`.trimEnd(),
    tags.length > 0 && `Tags: ${inOneLine(tags.join(', '))}`,
    harmless(textOf(article.blocks)),
    section(
      'Claims',
      article.claims.map(({ id, status, anchor, statement }) => [id, status, anchor, statement]),
    ),
    section(
      'Highlights',
      article.highlights.map(({ id, color, anchor, passage, comment }) => [
        ...[id, color, anchor],
        comment ? `${passage.exact} (${comment})` : passage.exact,
      ]),
    ),
    noteText(article) && `Note\n${harmless(noteText(article))}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function section(title: string, rows: string[][]): string {
  return rows.length === 0 ? '' : `${title}\n${columns(rows).trimEnd()}`
}
