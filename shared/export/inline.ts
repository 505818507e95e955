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
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'bold' | 'italic'; children: Inline[] }
  | { type: 'piece'; piece: Piece<Cover> }
  | { type: 'references'; references: Reference[] }

type Leaf = Extract<Inline, { type: 'piece' | 'references' }>

/**
 * The pieces of a block under as few links, bolds and italics as they need. References end a link, for a link cannot
 * hold another one; they stand outside bold and italic too.
 */
export function inlineOf(pieces: readonly Piece<Cover>[]): Inline[] {
  return under(pieces.flatMap(withReferences), ['link', 'bold', 'italic'])
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
    ...(piece.text === '' ? [] : [{ type: 'piece' as const, piece }]),
    ...(references.length === 0 ? [] : [{ type: 'references' as const, references }]),
  ]
}

type MarkType = 'link' | 'bold' | 'italic'

function under(leaves: readonly Leaf[], [type, ...inner]: MarkType[]): Inline[] {
  if (type === undefined) return [...leaves]
  const runs: { key: string | null; leaves: Leaf[] }[] = []
  for (const leaf of leaves) {
    const key = markOn(leaf, type)
    const run = runs.at(-1)
    if (run !== undefined && run.key === key) run.leaves.push(leaf)
    else runs.push({ key, leaves: [leaf] })
  }
  return runs.flatMap(({ key, leaves }): Inline[] => {
    const children = under(leaves, inner)
    if (key === null) return children
    return type === 'link' ? [{ type, href: key, children }] : [{ type, children }]
  })
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
