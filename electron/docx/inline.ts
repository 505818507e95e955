import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import type { Piece } from '../../shared/export/pieces.ts'
import type { Cover } from '../../shared/export/plan.ts'
import type { DocxContext } from './context.ts'
import { link } from './parts.ts'
import { claimStyle, highlightStyle, shading } from './styles.ts'
import { runs } from './text.ts'

/** The text of a block, with the comments on its words beginning and ending where their passages do. */
export function inline(context: DocxContext, pieces: readonly Piece<Cover>[]): ParagraphChild[] {
  return pieces.flatMap(({ text, covering, starting, ending }) => [
    ...starting.flatMap((cover) => markers(context, cover, (id) => [new CommentRangeStart(id)])),
    ...written(text, covering),
    ...ending.flatMap((cover) =>
      markers(context, cover, (id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
    ),
  ])
}

/** White space alone, of which nobody would see a comment, has none; it is in the tables. */
function markers(
  { comments }: DocxContext,
  cover: Cover,
  make: (id: number) => ParagraphChild[],
): ParagraphChild[] {
  if (cover.kind !== 'claim' && cover.kind !== 'highlight') return []
  const id = comments.get(cover.item)
  return id === undefined || cover.item.view.passage.exact.trim() === '' ? [] : make(id)
}

function written(text: string, covering: readonly Cover[]): ParagraphChild[] {
  const look = lookOf(covering)
  const href = covering.flatMap((cover) =>
    cover.kind === 'mark' && cover.mark.type === 'link' ? cover.mark.href : [],
  )[0]
  return href === undefined ? runs(text, look) : link(href, text, look)
}

/** A run has one style of characters: that of the first claim. What is highlighted besides is shaded. */
function lookOf(covering: readonly Cover[]): IRunOptions {
  const claim = covering.flatMap((cover) => (cover.kind === 'claim' ? cover.item.view : []))[0]
  const highlight = covering.flatMap((cover) => (cover.kind === 'highlight' ? cover.item.view : []))[0]
  const has = (type: 'bold' | 'italic') =>
    covering.some((cover) => cover.kind === 'mark' && cover.mark.type === type)
  return {
    ...(has('bold') && { bold: true }),
    ...(has('italic') && { italics: true }),
    ...(claim && { style: claimStyle(claim.status) }),
    ...(claim && highlight && { shading: shading(highlight.color) }),
    ...(!claim && highlight && { style: highlightStyle(highlight.color) }),
  }
}
