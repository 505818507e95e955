import { z } from 'zod'
import { Id, Time } from './id.ts'
import { Passage } from './passage.ts'

/** Bits of `format` on a text node, as the editor writes them. */
export const textFormat = { bold: 1, italic: 2, strikethrough: 4, underline: 8, code: 16 } as const

type NoteElementType =
  | 'root'
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'code'
  | 'list'
  | 'listitem'
  | 'link'
  | 'autolink'

/** The part of the note editor's JSON that leaves the editor: reports and search read it, unknown fields are kept. */
export type NoteNode =
  | { type: 'text' | 'code-highlight'; text: string; format: number }
  | { type: 'linebreak' | 'tab' | 'horizontalrule' }
  | { type: 'passage-quote'; article: string; passage: Passage }
  | {
      type: NoteElementType
      children: NoteNode[]
      tag?: string | undefined
      listType?: string | undefined
      start?: number | undefined
      checked?: boolean | undefined
      url?: string | undefined
    }

export const NoteNode: z.ZodType<NoteNode> = z.lazy(() =>
  z.union([
    z.looseObject({ type: z.enum(['text', 'code-highlight']), text: z.string(), format: z.number() }),
    z.looseObject({ type: z.enum(['linebreak', 'tab', 'horizontalrule']) }),
    z.looseObject({ type: z.literal('passage-quote'), article: Id, passage: Passage }),
    z.looseObject({
      type: z.enum(['root', 'paragraph', 'heading', 'quote', 'code', 'list', 'listitem', 'link', 'autolink']),
      children: z.array(NoteNode),
      tag: z.string().optional(),
      listType: z.string().optional(),
      start: z.number().optional(),
      checked: z.boolean().optional(),
      url: z.string().optional(),
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
    if (node.type === 'passage-quote') return 'passage' in node ? node.passage.exact : ''
    if (!('children' in node)) return ' '
    const text = node.children.map(read).join('')
    if (node.type === 'link' || node.type === 'autolink') return text
    if (text.trim() !== '') blocks.push(text)
    return ''
  }
  read(content.root)
  return blocks
}
