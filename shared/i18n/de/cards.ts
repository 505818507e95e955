import type { cards as en } from '../en/cards.ts'
import type { Localized } from '../index.ts'

export const cards = {
  cardsFind: 'Karten filtern',
  cardsShown: (shown, all) => `${shown} von ${all}`,
  cardsOrder: 'Wie die Karten aufgelistet sind',
  cardsOrderText: 'Neben dem Text, in dessen Folge',
  cardsOrderStatus: 'Nach Status',
  cardsOrderTag: 'Nach Schlagwort',
  cardsOrderColor: 'Nach Farbe',
  cardsGroupClaims: 'Behauptungen',
  cardsGroupHighlights: 'Markierungen',
  cardsGroupUntagged: 'Ohne Schlagwort',
  cardSelected: 'ausgewählt',
  cardsTrashSelected: (count) => `Die ${count} ausgewählten in den Papierkorb legen`,
  cardsBulkTitle: 'Ausgewählte Karten',
  cardsBulkColor: (color) => `Markierungen ${color} färben`,
  cardsBulkNote: 'In der Notiz zitieren',
  cardsBulkDone: (count) => `${count === 1 ? 'Eine Karte' : `${count} Karten`} geändert`,
  cardsBulkTrashed: (count) => `${count === 1 ? 'Eine Karte' : `${count} Karten`} in den Papierkorb gelegt`,
} satisfies Localized<typeof en>
