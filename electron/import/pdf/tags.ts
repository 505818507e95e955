import type { PDFPageProxy } from './library.ts'

/** What a tagged document says that a piece of text belongs to. */
export interface Tag {
  /** Its paragraph, heading or list item: the same for all pieces of one on a page. */
  element: number
  role: 'paragraph' | 'heading' | 'item' | 'quote'
  /** Of a heading 1 to 6, of an item from 0; else 0. */
  level: number
  cell: Cell | null
}

interface Cell {
  table: number
  row: number
  column: number
  header: boolean
}

/** As the library gives it: an element with others in it, or the content of the page that belongs to one. */
interface Node {
  role?: string
  children?: Node[]
  type?: string
  id?: string
}

/** What is known about the elements around one. */
interface Around {
  tag: Tag | null
  lists: number
  quote: boolean
  cell: Cell | null
}

const HEADING = /^H([1-6])?$/u
/** Structure deeper than this is made to be. */
const DEEPEST = 100

let elements = 0

/** The tags of a page's text by the ids of its marked content. */
export async function tagsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, Tag>> {
  const tags = new Map<string, Tag>()
  const tree = (await page.getStructTree()) as Node | null
  if (tree) walk(tree, { tag: null, lists: 0, quote: false, cell: null }, tags, 0)
  return tags
}

function walk(node: Node, around: Around, tags: Map<string, Tag>, depth: number): void {
  if (node.type === 'content' && node.id !== undefined && around.tag) tags.set(node.id, around.tag)
  if (depth > DEEPEST) return
  if (node.role === 'Table') return walkTable(node, around, tags, depth)
  const inside = around.cell ? around : within(node.role ?? '', around)
  for (const child of node.children ?? []) walk(child, inside, tags, depth + 1)
}

function within(role: string, around: Around): Around {
  const made = (tag: Omit<Tag, 'element' | 'cell'>): Around => ({
    ...around,
    tag: { ...tag, element: ++elements, cell: null },
  })
  const heading = HEADING.exec(role)
  if (heading) return made({ role: 'heading', level: Number(heading[1] ?? 1) })
  switch (role) {
    case 'L':
      return { ...around, lists: around.lists + 1, tag: null }
    case 'LI':
      return made({ role: 'item', level: Math.max(0, around.lists - 1) })
    case 'BlockQuote':
      return { ...made({ role: 'quote', level: 0 }), quote: true }
    case 'P':
      // The paragraph of an item is the item.
      if (around.tag?.role === 'item') return around
      return made({ role: around.quote ? 'quote' : 'paragraph', level: 0 })
    case 'Caption':
    case 'Note':
    case 'FENote':
      return made({ role: 'paragraph', level: 0 })
    default:
      return around
  }
}

function walkTable(node: Node, around: Around, tags: Map<string, Tag>, depth: number): void {
  const table = ++elements
  let row = -1
  let column = 0
  const visit = (part: Node, level: number) => {
    if (level > DEEPEST) return
    if (part.role === 'TR') {
      row++
      column = 0
    }
    if (part.role !== 'TD' && part.role !== 'TH') {
      for (const child of part.children ?? []) visit(child, level + 1)
      return
    }
    const cell = { table, row: Math.max(0, row), column: column++, header: part.role === 'TH' }
    const tag: Tag = { element: ++elements, role: 'paragraph', level: 0, cell }
    for (const child of part.children ?? []) walk(child, { ...around, tag, cell }, tags, level + 1)
  }
  visit(node, depth)
}
