/** About how high a card is with what is free below it, in CSS pixels. */
export const GUESS = 86

/** What stands in a list of cards: the card at a place that is drawn, or the room of those in `[from, to)` that are not. */
export type Row<T> = { card: T; at: number } | { from: number; to: number }

/** A list as it is drawn: room is kept for what is not, as one piece for neighbours. */
export function rowsOf<T>(cards: readonly T[], isDrawn: (card: T) => boolean): Row<T>[] {
  const rows: Row<T>[] = []
  let from = 0
  cards.forEach((card, at) => {
    if (!isDrawn(card)) return
    if (from < at) rows.push({ from, to: at })
    rows.push({ card, at })
    from = at + 1
  })
  if (from < cards.length) rows.push({ from, to: cards.length })
  return rows
}

/**
 * Which cards of a room come within `[top, bottom]`, with `more` on both sides; heights in pixels, of the room from 0.
 * @returns `[from, to)`
 */
export function cardsWithin(
  room: { from: number; to: number },
  height: number,
  near: { top: number; bottom: number },
  more: number,
): { from: number; to: number } {
  const each = height / (room.to - room.from)
  const at = (y: number) => room.from + Math.max(0, Math.min(height, y)) / each
  return {
    from: Math.max(room.from, Math.floor(at(near.top)) - more),
    to: Math.min(room.to, Math.ceil(at(near.bottom)) + more),
  }
}
