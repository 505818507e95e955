import type { ClaimView, HighlightView } from '../api/views.ts'
import type { Piece } from './pieces.ts'
import type { Cover, Numbered } from './plan.ts'
import { safeLink } from './safe-link.ts'

/** Something whose passage ends here and that has a card or a footnote. */
export type Reference =
  | { kind: 'claim'; item: Numbered<ClaimView> }
  | { kind: 'highlight'; item: Numbered<HighlightView> }

/** The inline content of a block: formatting around pieces, references between them. */
export type Inline =
  /** `continues` is true when references split the link and this is not its last part. */
  | { type: 'link'; href: string; continues: boolean; children: Inline[] }
  | { type: 'bold' | 'italic'; children: Inline[] }
  | { type: 'piece'; piece: Piece<Cover> }
  | { type: 'references'; references: Reference[] }

type Leaf = Extract<Inline, { type: 'piece' | 'references' }>

/**
 * The pieces of a block under as few links, bolds and italics as they need. References stand where their passage ends,
 * inside bold and italic. They cannot stand in a link: they split it, or wait for its end when it is to stay whole.
 */
export function inlineOf(pieces: readonly Piece<Cover>[], links: 'split' | 'whole'): Inline[] {
  const leaves = pieces.flatMap(withReferences)
  return under(links === 'whole' ? behindLinks(leaves) : leaves, ['link', 'bold', 'italic'])
}

/** References of the things that end with these pieces. */
export function referencesOf(pieces: readonly Piece<Cover>[]): Reference[] {
  return pieces.flatMap((piece) =>
    piece.ending.filter((cover): cover is Reference => cover.kind === 'claim' || cover.kind === 'highlight'),
  )
}

function withReferences(piece: Piece<Cover>): Leaf[] {
  const references = referencesOf([piece])
  return [
    ...(piece.text === '' && piece.starting.length === 0 ? [] : [{ type: 'piece' as const, piece }]),
    ...(references.length === 0 ? [] : [{ type: 'references' as const, references }]),
  ]
}

/** Moves references from the middle of a link to its end. */
function behindLinks(leaves: readonly Leaf[]): Leaf[] {
  const moved: Leaf[] = []
  const waiting: Leaf[] = []
  let open: string | null = null
  for (const leaf of leaves) {
    const link = markOn(leaf, 'link')
    if (leaf.type === 'references' && open !== null) waiting.push(leaf)
    else {
      if (link !== open) moved.push(...waiting.splice(0))
      moved.push(leaf)
      open = link
    }
  }
  return [...moved, ...waiting]
}

type MarkType = 'link' | 'bold' | 'italic'

function under(leaves: readonly Leaf[], [type, ...inner]: MarkType[]): Inline[] {
  if (type === undefined) return [...leaves]
  const runs: { key: string | null; leaves: Leaf[] }[] = []
  leaves.forEach((leaf, index) => {
    const key = keyOf(leaves, index, type)
    const run = runs.at(-1)
    if (run !== undefined && run.key === key) run.leaves.push(leaf)
    else runs.push({ key, leaves: [leaf] })
  })
  return runs.flatMap(({ key, leaves }, index): Inline[] => {
    const children = under(leaves, inner)
    if (key === null) return children
    if (type !== 'link') return [{ type, children }]
    const continues = runs[index + 1]?.leaves[0]?.type === 'references' && runs[index + 2]?.key === key
    return [{ type, href: key, continues, children }]
  })
}

/** References between two pieces of the same formatting belong to it. */
function keyOf(leaves: readonly Leaf[], index: number, type: MarkType): string | null {
  const [before, leaf, after] = [leaves[index - 1], leaves[index], leaves[index + 1]]
  if (leaf?.type !== 'references') return leaf === undefined ? null : markOn(leaf, type)
  if (type === 'link' || before === undefined || after === undefined) return null
  const key = markOn(before, type)
  return key === markOn(after, type) ? key : null
}

/** What makes neighbours share one element of this type: the address of a link, or that the formatting is there. */
function markOn(leaf: Leaf, type: MarkType): string | null {
  if (leaf.type === 'references') return null
  for (const cover of leaf.piece.covering) {
    if (cover.kind !== 'mark' || cover.mark.type !== type) continue
    const key = type === 'link' ? safeLink(cover.mark.href) : type
    if (key !== null) return key
  }
  return null
}
