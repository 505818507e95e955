import { create } from 'zustand'
import type { ArticleView } from '../../../shared/api/views.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { highlightColors } from '../../../shared/model/highlight.ts'
import { fold } from '../../../shared/search/fold.ts'
import { findNeedle } from '../../../shared/search/needle.ts'
import { parseQuery } from '../../../shared/search/query.ts'
import { useArticle } from '../article/article.ts'
import { cardsOf, isPlaced, kindOf, type Card, type CardKind } from './cards.ts'
import { useDesk } from '../window/desk.ts'

/** How cards can be listed. */
export const cardOrders = ['text', 'status', 'tag', 'color'] as const
export type CardOrder = (typeof cardOrders)[number]

interface CardFilterStore {
  /** Empty for all. */
  kinds: readonly CardKind[]
  /** Words that all have to be on a card. */
  text: string
  toggle(kind: CardKind): void
  find(text: string): void
  all(): void
}

/** Which cards are listed. */
export const useCardFilter = create<CardFilterStore>((set) => ({
  kinds: [],
  text: '',
  toggle: (kind) =>
    set(({ kinds }) => ({
      kinds: kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind],
    })),
  find: (text) => set({ text }),
  all: () => set({ kinds: [], text: '' }),
}))

/** The order that is remembered; one this program does not know is that of the text. */
export function orderOf(kept: string | undefined): CardOrder {
  return cardOrders.find((order) => order === kept) ?? 'text'
}

/** The key of the cards without a place; no tag begins with a space. */
const LOST = ' lost'

/** Cards under one heading; those of the text's own order have none. */
export interface CardGroup {
  key: string
  title: ((m: Messages) => string) | null
  /** True for those without a place in the text, which come last whatever the order. */
  lost: boolean
  cards: Card[]
}

/** The cards that pass a filter, in their groups; within one, in the order of the text. */
export function groupsOf(
  cards: readonly Card[],
  { kinds, text }: Pick<CardFilterStore, 'kinds' | 'text'>,
  order: CardOrder,
): CardGroup[] {
  const { all, none } = parseQuery(text)
  const passing = cards.filter(
    (card) =>
      (kinds.length === 0 || kinds.includes(kindOf(card))) &&
      all.every((word) => findNeedle(wordsOf(card), word)) &&
      !none.some((word) => findNeedle(wordsOf(card), word)),
  )
  const groups = new Map<string, CardGroup>()
  for (const card of passing.filter(isPlaced)) {
    const { key, title } = headings[order](card)
    const group = groups.get(key) ?? { key, title, lost: false, cards: [] }
    group.cards.push(card)
    groups.set(key, group)
  }
  const lost = passing.filter((card) => !isPlaced(card))
  return [
    ...[...groups.values()].toSorted((a, b) => compare(order, a.key, b.key)),
    ...(lost.length > 0 ? [{ key: LOST, title: (m: Messages) => m.cardsLost, lost: true, cards: lost }] : []),
  ]
}

/** The cards of the open article as they are listed now. */
export function listedCards(): Card[] {
  const { view } = useArticle.getState()
  return view ? listedOf(view).flatMap(({ cards }) => cards) : []
}

function listedOf(view: ArticleView): CardGroup[] {
  return groupsOf(cardsOf(view), useCardFilter.getState(), orderOf(useDesk.getState().desk?.cardOrder))
}

type Heading = Pick<CardGroup, 'key' | 'title'>

/** A card is in one group only, so that one walks past it once: where tags are concerned, in that of all its tags together. */
const headings: Record<CardOrder, (card: Card) => Heading> = {
  text: () => ({ key: '', title: null }),
  status: (card) => {
    const kind = kindOf(card)
    return { key: kind, title: (m) => (kind === 'highlight' ? m.cardsGroupHighlights : m.statusName(kind)) }
  },
  tag: (card) => {
    const { tags } = card.kind === 'claim' ? card.claim : card.highlight
    const key = tags.toSorted((a, b) => a.localeCompare(b)).join(', ')
    return { key, title: (m) => (key === '' ? m.cardsGroupUntagged : key) }
  },
  color: (card) => {
    if (card.kind === 'claim') return { key: 'claim', title: (m) => m.cardsGroupClaims }
    const { color } = card.highlight
    return { key: color, title: (m) => m.colorName(color) }
  },
}

const ranks: Record<'status' | 'color', readonly string[]> = {
  status: [...statuses, 'highlight'],
  color: [...highlightColors, 'claim'],
}

function compare(order: CardOrder, a: string, b: string): number {
  if (order === 'status' || order === 'color') return ranks[order].indexOf(a) - ranks[order].indexOf(b)
  return Number(a === '') - Number(b === '') || a.localeCompare(b)
}

const folded = new WeakMap<Card, string>()

/** All that is said on a card, as it is searched. */
function wordsOf(card: Card): string {
  const known = folded.get(card)
  if (known !== undefined) return known
  const said =
    card.kind === 'claim'
      ? [card.claim.statement, card.claim.speaker, card.claim.cue, ...card.claim.tags]
      : [card.highlight.comment, ...card.highlight.tags]
  const words = fold([card.passage.exact, ...said].join('\n'))
  folded.set(card, words)
  return words
}
