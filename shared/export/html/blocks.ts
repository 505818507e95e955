import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { assertNever } from '../../errors.ts'
import type { Block } from '../../model/block.ts'
import { isKept } from '../../model/image.ts'
import type { PlannedArticle } from '../plan.ts'
import { blockShift } from '../levels.ts'
import { structureOf, type List, type Table } from '../structure.ts'
import { heading, type HtmlContext } from './context.ts'
import { inlineHtml } from './inline.ts'

/** The article's text. Every block is one element of class `b` that holds exactly the block's text and its markers. */
export function blocksHtml(context: HtmlContext, planned: PlannedArticle): Element[] {
  const blocks = planned.article.blocks
  const shift = blockShift(blocks, context.base + 1)
  const content = (index: number) => inlineHtml(context.words, planned.pieces[index] ?? [])
  return structureOf(blocks).map((structure) => {
    switch (structure.type) {
      case 'single':
        return singleHtml(context, blocks[structure.index], content(structure.index), shift)
      case 'quote':
        return h(
          'blockquote',
          structure.indices.map((index) => h('p', block, content(index))),
        )
      case 'list':
        return listHtml(structure.list, content)
      case 'table':
        return tableHtml(structure.table, content)
      default:
        return assertNever(structure)
    }
  })
}

type Content = (index: number) => ElementContent[]

const block = { className: ['b'], dir: 'auto' }

function singleHtml(
  context: HtmlContext,
  source: Block | undefined,
  content: ElementContent[],
  shift: number,
): Element {
  if (source?.type === 'heading')
    return heading(source.level + shift, { className: 'b', dir: 'auto' }, ...content)
  if (source?.type === 'code') return h('pre', [h('code', block, content)])
  if (source?.type === 'image') return imageHtml(context, source, content)
  return h('p', block, content)
}

function imageHtml(
  { plan, words }: HtmlContext,
  { image, alt }: Extract<Block, { type: 'image' }>,
  content: ElementContent[],
): Element {
  const src = isKept(image) ? plan.input.images.get(image.sha256) : undefined
  const picture =
    isKept(image) && src !== undefined
      ? h('img', { src, alt, width: image.width, height: image.height })
      : h(
          'p',
          { className: ['left-out'] },
          isKept(image) ? words.m.imageBroken : words.m.imageLeftOut(image.leftOut),
        )
  return h('figure', [picture, h('figcaption', block, content)])
}

function listHtml(list: List, content: Content): Element {
  const entries = list.entries.map(({ index, lists }) =>
    h('li', [h('p', block, content(index)), ...lists.map((inner) => listHtml(inner, content))]),
  )
  if (!list.ordered) return h('ul', { dir: 'auto' }, entries)
  return h('ol', { dir: 'auto', ...(list.start !== 1 && { start: list.start }) }, entries)
}

function tableHtml({ rows }: Table, content: Content): Element {
  return h('table', [
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          row.flatMap(({ index, column, header }, position) => {
            const gap = column - (row[position - 1]?.column ?? -1) - 1
            const cell = header
              ? h('th', { ...block, scope: 'col' }, content(index))
              : h('td', block, content(index))
            return gap > 0 ? [h('td', { colSpan: Math.min(gap, 1000) }), cell] : [cell]
          }),
        ),
      ),
    ),
  ])
}
