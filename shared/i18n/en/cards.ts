/** The list of cards: how it is narrowed and ordered, and what is done to several at once. */
export const cards = {
  cardsFind: 'Filter cards',
  cardsShown: (shown: string, all: string) => `${shown} of ${all}`,
  cardsOrder: 'How the cards are listed',
  cardsOrderText: 'Beside the text, in its order',
  cardsOrderStatus: 'By status',
  cardsOrderTag: 'By tag',
  cardsOrderColor: 'By colour',
  cardsGroupClaims: 'Claims',
  cardsGroupHighlights: 'Highlights',
  cardsGroupUntagged: 'Without a tag',
  cardSelected: 'selected',
  cardsBulkTitle: 'Selected cards',
  cardsBulkColor: (color: string) => `Colour the highlights ${color}`,
  cardsBulkNote: 'Quote in the note',
  cardsBulkDone: (count: number) => `${count} card${count === 1 ? '' : 's'} changed`,
  cardsBulkTrashed: (count: number) => `${count} card${count === 1 ? '' : 's'} moved to the trash`,
}
