import type { ArticleDraft } from '../../../electron/import/draft.ts'
import { assertNever } from '../../../shared/errors.ts'
import type { Block, Mark } from '../../../shared/model/block.ts'
import { isKept } from '../../../shared/model/image.ts'

/** A draft as lines that a person can check: what is said about it, then its blocks, one a line. */
export function outlineOf({ meta, blocks, imagesLeftOut, extent }: ArticleDraft): string {
  const facts = [
    `title: ${meta.title}`,
    `authors: ${meta.authors.join('; ')}`,
    `publisher: ${meta.publisher}`,
    `url: ${meta.url}`,
    `published: ${meta.published}`,
    `language: ${meta.language}`,
    `extent: ${extent ?? ''}`,
    `left out: ${Object.entries(imagesLeftOut)
      .map(([reason, count]) => `${count} ${reason}`)
      .join(', ')}`,
  ]
  return [...facts.map((line) => line.trimEnd()), '', ...blocks.map(lineOf), ''].join('\n')
}

function lineOf(block: Block): string {
  const text = marked(block).replaceAll('\n', '⏎')
  switch (block.type) {
    case 'paragraph':
      return `p ${text}`
    case 'heading':
      return `h${block.level} ${text}`
    case 'item':
      return `${'  '.repeat(block.depth)}${block.ordered ? `${block.number ?? ''}.` : '-'} ${text}`
    case 'quote':
      return `> ${text}`
    case 'code':
      return `code ${text}`
    case 'cell':
      return `${block.header ? 'th' : 'td'} ${block.table}:${block.row}:${block.column} ${text}`.trimEnd()
    case 'image': {
      const { image, alt } = block
      const what = isKept(image) ? `${image.mime} ${image.width}x${image.height}` : image.leftOut
      return `image (${what}${alt && `, ${alt}`}) ${text}`.trimEnd()
    }
    default:
      return assertNever(block)
  }
}

const SIGNS = { bold: ['**', '**'], italic: ['_', '_'], link: ['[', ']'] } as const

/** The text with its marks as signs, and characters that cannot be seen by name. */
function marked({ text, marks }: Block): string {
  const signs = marks.flatMap((mark) => [
    { at: mark.start, order: -mark.end, sign: SIGNS[mark.type][0] },
    { at: mark.end, order: -mark.start - 1e9, sign: `${SIGNS[mark.type][1]}${hrefOf(mark)}` },
  ])
  let written = ''
  let from = 0
  for (const { at, sign } of signs.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    written += text.slice(from, at) + sign
    from = at
  }
  return (written + text.slice(from)).replaceAll('\u00a0', '<nbsp>').replaceAll('\u00ad', '<shy>')
}

function hrefOf({ href }: Mark): string {
  return href === undefined ? '' : `(${href})`
}
