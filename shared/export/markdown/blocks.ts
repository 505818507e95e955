import type { BlockContent, List as ListNode, ListItem, PhrasingContent, TableCell, TableRow } from 'mdast'
import { assertNever } from '../../errors.ts'
import { inlineOf, referencesOf, type Inline } from '../inline.ts'
import { blockShift } from '../levels.ts'
import type { PlannedArticle } from '../plan.ts'
import { structureOf, type List, type Table } from '../structure.ts'
import { footnote, heading, paragraph, phrasing, type MarkdownContext } from './nodes.ts'

/** The article's text; behind every passage stand the calls of its footnotes. */
export function blocksMarkdown(context: MarkdownContext, planned: PlannedArticle): BlockContent[] {
  const { blocks } = planned.article
  const shift = blockShift(blocks, context.base + 1)
  const content: Content = (index) =>
    phrasing(inlineOf(planned.pieces[index] ?? [], 'whole').flatMap((inline) => render(inline)))
  return structureOf(blocks).flatMap((structure): BlockContent[] => {
    switch (structure.type) {
      case 'single':
        return single(context, planned, structure.index, content, shift)
      case 'quote':
        return [
          { type: 'blockquote', children: structure.indices.map((index) => paragraph(...content(index))) },
        ]
      case 'list':
        return [listMarkdown(structure.list, content)]
      case 'table':
        return [tableMarkdown(structure.table, content)]
      default:
        return assertNever(structure)
    }
  })
}

type Content = (index: number) => PhrasingContent[]

function single(
  { words }: MarkdownContext,
  { article, pieces }: PlannedArticle,
  index: number,
  content: Content,
  shift: number,
): BlockContent[] {
  const block = article.blocks[index]
  if (block?.type === 'heading') return [heading(block.level + shift, ...content(index))]
  if (block?.type === 'image') {
    const label: PhrasingContent = {
      type: 'emphasis',
      children: [{ type: 'text', value: words.m.reportImage }],
    }
    return [
      paragraph(
        label,
        ...(block.text === '' ? [] : [{ type: 'text' as const, value: ' ' }]),
        ...content(index),
      ),
    ]
  }
  if (block?.type !== 'code') return [paragraph(...content(index))]
  // Nothing can be said inside code: its footnotes follow it.
  const references = referencesOf(pieces[index] ?? []).map(({ item }) => footnote(item.label))
  return [{ type: 'code', value: block.text }, ...(references.length > 0 ? [paragraph(...references)] : [])]
}

function render(inline: Inline): PhrasingContent[] {
  switch (inline.type) {
    case 'link': {
      // A link in a link cannot be: it does not come out of the plan, and the type does not know.
      const children = phrasing(inline.children.flatMap(render)).filter((child) => child.type !== 'link')
      return [{ type: 'link', url: inline.href, children }]
    }
    case 'bold':
      return [{ type: 'strong', children: phrasing(inline.children.flatMap(render)) }]
    case 'italic':
      return [{ type: 'emphasis', children: phrasing(inline.children.flatMap(render)) }]
    case 'piece':
      return [{ type: 'text', value: inline.piece.text }]
    case 'references':
      return inline.references.map(({ item }) => footnote(item.label))
    default:
      return assertNever(inline)
  }
}

function listMarkdown(list: List, content: Content): ListNode {
  return {
    type: 'list',
    ordered: list.ordered,
    ...(list.ordered && { start: list.start }),
    spread: false,
    children: list.entries.map(({ index, lists }): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...content(index)), ...lists.map((inner) => listMarkdown(inner, content))],
    })),
  }
}

function tableMarkdown({ rows }: Table, content: Content): BlockContent {
  const children = rows.map((row): TableRow => {
    const cells = row.flatMap(({ index, column }, position): TableCell[] => {
      const gap = Math.min(1000, Math.max(0, column - (row[position - 1]?.column ?? -1) - 1))
      const empty = Array.from({ length: gap }, (): TableCell => ({ type: 'tableCell', children: [] }))
      return [...empty, { type: 'tableCell', children: content(index) }]
    })
    return { type: 'tableRow', children: cells }
  })
  return { type: 'table', children }
}
