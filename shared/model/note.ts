import { z } from 'zod'
import { Status } from './claim.ts'
import { Id, Time } from './id.ts'
import { Passage } from './passage.ts'

/** Bits of `format` on a text node, as the editor writes them. */
export const textFormat = { bold: 1, italic: 2, strikethrough: 4, underline: 8, code: 16 } as const

const elementTypes = [
  'root',
  'paragraph',
  'heading',
  'quote',
  'code',
  'list',
  'listitem',
  'link',
  'autolink',
  'table',
  'tablerow',
  'tablecell',
] as const

/** The part of the note editor's JSON that leaves the editor: reports and search read it, unknown fields are kept. */
export type NoteNode =
  | { type: 'text' | 'code-highlight'; text: string; format: number }
  | { type: 'linebreak' | 'tab' | 'horizontalrule' }
  | { type: 'passage-quote'; article: string; passage: Passage }
  /** A claim, with its words and its status as they were when it was put there. */
  | { type: 'live-claim'; claim: string; statement: string; status: Status }
  | { type: 'article-link'; article: string; title: string }
  | {
      type: (typeof elementTypes)[number]
      children: NoteNode[]
      tag?: string | undefined
      listType?: string | undefined
      start?: number | undefined
      checked?: boolean | undefined
      url?: string | undefined
      /** Of a cell: bits, 0 for none. */
      headerState?: number | undefined
    }

export const NoteNode: z.ZodType<NoteNode> = z.lazy(() =>
  z.union([
    z.looseObject({ type: z.enum(['text', 'code-highlight']), text: z.string(), format: z.number() }),
    z.looseObject({ type: z.enum(['linebreak', 'tab', 'horizontalrule']) }),
    z.looseObject({ type: z.literal('passage-quote'), article: Id, passage: Passage }),
    z.looseObject({ type: z.literal('live-claim'), claim: Id, statement: z.string(), status: Status }),
    z.looseObject({ type: z.literal('article-link'), article: Id, title: z.string() }),
    z.looseObject({
      type: z.enum(elementTypes),
      children: z.array(NoteNode),
      tag: z.string().optional(),
      listType: z.string().optional(),
      start: z.number().optional(),
      checked: z.boolean().optional(),
      url: z.string().optional(),
      headerState: z.number().optional(),
    }),
  ]),
)

/** Rich text of the analyst about an article, stored as the editor's own JSON (`{ root }`). */
export const Note = z.looseObject({
  content: z.looseObject({ root: NoteNode }),
  updatedAt: Time,
})
export type Note = z.infer<typeof Note>

/** The words of a note, one string for each of its blocks that has any. */
export function wordsOfNote({ content }: Note): string[] {
  const blocks: string[] = []
  const read = (node: NoteNode): string => {
    if (node.type === 'text' || node.type === 'code-highlight') return 'text' in node ? node.text : ''
    if (node.type === 'passage-quote') {
      blocks.push(node.passage.exact)
      return ''
    }
    if (node.type === 'live-claim') return node.statement
    if (node.type === 'article-link') return node.title
    if (!('children' in node)) return ' '
    const text = node.children.map(read).join('')
    if (node.type === 'link' || node.type === 'autolink') return text
    if (text.trim() !== '') blocks.push(text)
    return ''
  }
  read(content.root)
  return blocks
}

/** How many words there are in texts; what is held together by hyphens, points and apostrophes is one. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce(
    (sum, text) => sum + (text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’.,]?[\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0),
    0,
  )
}

/** The claims and articles a note leads to: through live claims, links, and quotes. */
export function linksOfNote({ content }: Note): { claims: Id[]; articles: Id[] } {
  const claims = new Set<Id>()
  const articles = new Set<Id>()
  const read = (node: NoteNode): void => {
    if (node.type === 'live-claim') claims.add(node.claim)
    else if (node.type === 'article-link' || node.type === 'passage-quote') articles.add(node.article)
    else if ('children' in node) node.children.forEach(read)
  }
  read(content.root)
  return { claims: [...claims], articles: [...articles] }
}

export type NoteElement = Extract<NoteNode, { children: NoteNode[] }>

/** A cell of a table in a note. */
export interface NoteCell {
  header: boolean
  children: readonly NoteNode[]
}

/** The rows of a table in a note, all as long as the longest: another program may have left some short. */
export function rowsOfTable(table: NoteElement): NoteCell[][] {
  const rows = table.children.map((row) =>
    'children' in row
      ? row.children.map((cell) => ({
          header: 'headerState' in cell && (cell.headerState ?? 0) !== 0,
          children: 'children' in cell ? cell.children : [cell],
        }))
      : [],
  )
  const columns = Math.max(0, ...rows.map(({ length }) => length))
  const missing = (row: readonly NoteCell[]): NoteCell[] =>
    Array.from({ length: columns - row.length }, () => ({ header: row[0]?.header ?? false, children: [] }))
  return rows.map((row) => [...row, ...missing(row)])
}
