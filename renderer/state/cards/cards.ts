import type { ArticleView, ClaimView, HighlightView } from '../../../shared/api/views.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import type { Status } from '../../../shared/model/claim.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { AnchorState, Passage } from '../../../shared/model/passage.ts'
import { useArchive } from '../archive/archive.ts'
import { useArticle } from '../article/article.ts'
import { useFocus } from '../article/focus.ts'

interface CardBase {
  /** What text and card know each other by: the highlight's id, or that of the claim's appearance. */
  key: Id
  passage: Passage
  anchor: AnchorState
  /** True while what a newer version did to it waits for the analyst. */
  undecided: boolean
}
export type HighlightCardData = CardBase & { kind: 'highlight'; highlight: HighlightView }
export type ClaimCardData = CardBase & { kind: 'claim'; claim: ClaimView }
export type Card = HighlightCardData | ClaimCardData

/** What the list can be narrowed to. */
export type CardKind = Status | 'highlight'

const lists = new WeakMap<ArticleView['claims'], { highlights: ArticleView['highlights']; cards: Card[] }>()
const cardOf = new WeakMap<HighlightView | ClaimView, Card>()

/**
 * The cards of an article in the order of its text; those that have no place in it come last. The same list until one of them changes,
 * whatever else of the article does.
 */
export function cardsOf({ highlights, claims }: ArticleView): Card[] {
  const known = lists.get(claims)
  if (known?.highlights === highlights) return known.cards
  const cards = [...highlights, ...claims].map(card).toSorted(inTextOrder)
  lists.set(claims, { highlights, cards })
  return cards
}

/** The same card for the same annotation, so that only what has changed is drawn anew. */
function card(of: HighlightView | ClaimView): Card {
  const { passage, anchor, undecided } = of
  const made: Card =
    cardOf.get(of) ??
    ('appearance' in of
      ? { kind: 'claim', key: of.appearance, claim: of, passage, anchor, undecided }
      : { kind: 'highlight', key: of.id, highlight: of, passage, anchor, undecided })
  cardOf.set(of, made)
  return made
}

/** True for a card whose passage has a place in the shown text. */
export function isPlaced(card: Pick<Card, 'anchor'>): boolean {
  return card.anchor === 'placed' || card.anchor === 'changed'
}

/** What a card is called where it is read aloud. */
export function nameOf(card: Card, m: Messages): string {
  return card.kind === 'claim' ? m.claimCard(card.claim.status) : m.highlightCard(card.highlight.color)
}

/** What a filter calls a card. */
export function kindOf(card: Card): CardKind {
  return card.kind === 'claim' ? card.claim.status : 'highlight'
}

/** The card that is active, null for none. */
export function activeCard(): Card | null {
  const { view } = useArticle.getState()
  const { active } = useFocus.getState()
  return (view && cardsOf(view).find((card) => card.key === active)) ?? null
}

function inTextOrder(a: Card, b: Card): number {
  return (
    Number(isPlaced(b)) - Number(isPlaced(a)) ||
    a.passage.start - b.passage.start ||
    b.passage.end - a.passage.end ||
    seqOf(a) - seqOf(b)
  )
}

function seqOf(card: Card): number {
  return card.kind === 'claim' ? card.claim.seq : card.highlight.seq
}

/** Tags to offer while typing: those of the open article, then all those the archive has seen. */
export function knownTags(view: ArticleView | null): string[] {
  const near = view ? [...view.claims, ...view.highlights] : []
  const tags = (useArchive.getState().facets?.tag ?? []).flatMap(({ value }) => (value === '' ? [] : [value]))
  return [...new Set([...near.flatMap(({ tags }) => tags), ...tags])]
}
