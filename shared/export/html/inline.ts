import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { assertNever } from '../../errors.ts'
import { statuses, type Status } from '../../model/claim.ts'
import type { HighlightColor } from '../../model/highlight.ts'
import { inlineOf, type Inline, type Reference } from '../inline.ts'
import type { Piece } from '../pieces.ts'
import type { Cover } from '../plan.ts'
import type { Words } from '../words.ts'
import { statusIcon } from './icon.ts'
import { tintClass } from './tints.ts'
import { outLink } from './context.ts'

/** A block's content: its text to the character, and numbered markers behind every passage that ends in it. */
export function inlineHtml(words: Words, pieces: readonly Piece<Cover>[]): ElementContent[] {
  return inlineOf(pieces, 'split').flatMap((inline) => render(words, inline))
}

function render(words: Words, inline: Inline): ElementContent[] {
  switch (inline.type) {
    case 'link':
      return linkHtml(words, inline)
    case 'bold':
      return [
        h(
          'strong',
          inline.children.flatMap((child) => render(words, child)),
        ),
      ]
    case 'italic':
      return [
        h(
          'em',
          inline.children.flatMap((child) => render(words, child)),
        ),
      ]
    case 'piece':
      return pieceHtml(inline.piece)
    case 'references':
      return [
        h(
          'sup',
          { className: ['refs'] },
          inline.references.map((each) => marker(words, each)),
        ),
      ]
    default:
      return assertNever(inline)
  }
}

/** Only the last part of a split link says on paper where it leads. */
function linkHtml(words: Words, { href, continues, children }: Extract<Inline, { type: 'link' }>) {
  const className = continues ? 'part' : 'out'
  return outLink(href, className, ...children.flatMap((child) => render(words, child)))
}

/** One span with the classes of everything that covers it; a bare text when nothing does. */
function pieceHtml({ text, covering, starting }: Piece<Cover>): ElementContent[] {
  const anchors = starting.flatMap((cover) => anchorName(cover) ?? [])
  const claims = covering.flatMap((cover) => (cover.kind === 'claim' ? [cover.item] : []))
  const highlights = covering.flatMap((cover) => (cover.kind === 'highlight' ? [cover.item] : []))
  const covered = new Set<Status>(claims.map(({ view }) => view.status))
  const colors: HighlightColor[] = highlights.map(({ view }) => view.color)
  const className = [
    ...(colors.length > 0 ? [tintClass(colors)] : []),
    ...statuses.filter((status) => covered.has(status)),
    ...claims.map(({ label }) => label),
    ...highlights.map(({ label }) => label),
  ]
  return [
    ...anchors.map((id) => h('span', { id, className: ['at'] })),
    className.length === 0
      ? { type: 'text', value: text }
      : h('span', { className: ['m', ...className] }, text),
  ]
}

function anchorName(cover: Cover): string | null {
  switch (cover.kind) {
    case 'claim':
    case 'highlight':
      return `${cover.item.label}-at`
    case 'quote':
      return `${cover.label}-at`
    case 'mark':
      return null
    default:
      return assertNever(cover)
  }
}

function marker(words: Words, reference: Reference): Element {
  const { item } = reference
  const common = { id: `${item.label}-ref`, href: `#${item.label}`, dir: 'ltr' }
  const number = String(item.number)
  if (reference.kind === 'claim') {
    const { status } = reference.item.view
    const label = words.m.reportClaimMarker(item.number, status)
    return h('a', { ...common, className: ['ref', status], ariaLabel: label }, [statusIcon(status), number])
  }
  const { color } = reference.item.view
  const label = words.m.reportHighlightMarker(item.number, color)
  return h('a', { ...common, className: ['ref', tintClass([color])], ariaLabel: label }, number)
}
