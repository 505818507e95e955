import {
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import { assertNever } from '../../shared/errors.ts'
import { noteLevel, noteShift } from '../../shared/export/levels.ts'
import { standingClaim } from '../../shared/export/standing-claim.ts'
import { statusSigns } from '../../shared/export/markdown/status.ts'
import { rowsOfTable, textFormat, type NoteElement, type NoteNode } from '../../shared/model/note.ts'
import type { ArticleView } from '../../shared/api/views.ts'
import type { DocxContext } from './context.ts'
import { apart, heading, headingLevel, line, link } from './parts.ts'
import { claimStyle, styleIds } from './styles.ts'
import { isRightToLeft, runs } from './text.ts'

/** The analyst's note on an article; nothing where there is none. */
export function notePart(context: DocxContext, { note }: ArticleView, level: number): Part[] {
  if (note === null) return []
  const { m, time } = context.words
  const { root } = note.content
  return [
    heading(level, m.reportNote),
    ...flow(context, [root], { shift: noteShift(root, level + 1), depth: 0 }),
    line([`${m.reportNoteChanged}: ${time(note.updatedAt)}`], styleIds.byline),
  ]
}

type Part = Paragraph | Table

interface Place {
  shift: number
  /** How deep in lists. */
  depth: number
}

function flow(context: DocxContext, nodes: readonly NoteNode[], place: Place): Part[] {
  return nodes.flatMap((node): Part[] => {
    switch (node.type) {
      case 'root':
      case 'listitem':
        return flow(context, node.children, place)
      case 'heading':
        return [block(context, node, { heading: headingLevel(place.shift + noteLevel(node)) })]
      case 'paragraph':
        return [block(context, node)]
      case 'quote':
        return [block(context, node, { style: styleIds.quote })]
      case 'code':
        return [block(context, node, { style: styleIds.code })]
      case 'list':
        return items(context, node, place)
      case 'table':
        return [table(context, node, place)]
      // Where another program left them outside of a table.
      case 'tablerow':
      case 'tablecell':
        return flow(context, node.children, place)
      case 'passage-quote':
        return [line([node.passage.exact], styleIds.quote)]
      case 'horizontalrule':
        return [new Paragraph({ thematicBreak: true })]
      case 'live-claim':
      case 'article-link':
      case 'text':
      case 'code-highlight':
      case 'linebreak':
      case 'tab':
      case 'link':
      case 'autolink':
        return [new Paragraph({ children: inline(context, [node]) })]
      default:
        return assertNever(node)
    }
  })
}

function block(context: DocxContext, node: NoteElement, options: object = {}): Paragraph {
  return new Paragraph({
    ...options,
    bidirectional: isRightToLeft(wordsOf(node)),
    children: inline(context, node.children),
  })
}

/** Entries with their sign in front: numbers and checks stay what the note says, whatever stands between them. */
function items(context: DocxContext, list: NoteElement, { shift, depth }: Place): Part[] {
  let number = list.start ?? 1
  return list.children.flatMap((item): Part[] => {
    const children = 'children' in item ? item.children : [item]
    const inner = children.length > 0 && children.every(({ type }) => type === 'list')
    if (inner) return flow(context, children, { shift, depth: depth + 1 })
    const checked = 'checked' in item && item.checked === true
    const sign =
      list.listType === 'number' ? `${number}.` : list.listType !== 'check' ? '•' : checked ? '☑' : '☐'
    number += 1
    return [
      new Paragraph({
        indent: { left: 360 * (depth + 1), hanging: 360 },
        bidirectional: isRightToLeft(children.map(wordsOf).join('')),
        children: [new TextRun({ children: [sign, new Tab()] }), ...inline(context, children)],
      }),
    ]
  })
}

function table(context: DocxContext, node: NoteElement, place: Place): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rowsOfTable(node).map(
      (row) =>
        new TableRow({
          tableHeader: row.every(({ header }) => header),
          children: row.map(
            ({ header, children }) =>
              new TableCell({
                margins: { top: 40, bottom: 40, left: 80, right: 80 },
                children: cell(context, children, header ? styleIds.cellHead : styleIds.cell, place),
              }),
          ),
        }),
    ),
  })
}

/** A cell in Word has a paragraph at its end. */
function cell(context: DocxContext, nodes: readonly NoteNode[], style: string, place: Place): Part[] {
  const parts = nodes.flatMap((node) =>
    node.type === 'paragraph' ? [block(context, node, { style })] : flow(context, [node], place),
  )
  return apart(parts.at(-1) instanceof Paragraph ? parts : [...parts, new Paragraph({ style })])
}

function inline(context: DocxContext, nodes: readonly NoteNode[], look: IRunOptions = {}): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return runs(node.text, { ...look, ...formatted(node.format) })
      case 'code-highlight':
        return runs(node.text, look)
      case 'linebreak':
        return runs('\n')
      case 'tab':
        return runs('\t')
      case 'link':
      case 'autolink':
        return link(node.url, wordsOf(node), look)
      case 'live-claim':
        return liveClaim(context, node)
      case 'article-link':
        return runs(node.title, { italics: true })
      case 'passage-quote':
        return runs(context.words.m.quoted(node.passage.exact))
      case 'horizontalrule':
        return []
      default:
        return inline(context, node.children, look)
    }
  })
}

function liveClaim(
  { input, words: { m } }: DocxContext,
  node: Extract<NoteNode, { type: 'live-claim' }>,
): ParagraphChild[] {
  const { status, statement } = standingClaim(input, node)
  return runs(`${statusSigns[status]} ${statement} (${m.reportVerdict(status)})`, {
    style: claimStyle(status),
  })
}

function formatted(format: number): IRunOptions {
  const has = (bit: number) => (format & bit) !== 0
  return {
    ...(has(textFormat.bold) && { bold: true }),
    ...(has(textFormat.italic) && { italics: true }),
    ...(has(textFormat.strikethrough) && { strike: true }),
    ...(has(textFormat.underline) && { underline: {} }),
    ...(has(textFormat.code) && { font: 'Consolas' }),
  }
}

function wordsOf(node: NoteNode): string {
  if ('text' in node) return node.text
  if (node.type === 'linebreak') return '\n'
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
