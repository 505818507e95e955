import { expect } from 'vitest'

/** A text with figures, signs and what is longer than it looks. */
export const german =
  'In Sundby ist nach Angaben der Reederei ein Frachter auf Grund gelaufen.\n' +
  'Bis zu 1.200 Container sollen über Bord gegangen sein; Müller & Söhne äußerten sich „nicht“. 👩🏽‍🚀'
/** How it is marked. */
export const mark = { color: 'yellow' as const, comment: '', tags: [] }
/** A claim nothing is known of yet. */
export const plain = { statement: 'S', speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }
/** An error with this code. */
export const code = (code: string): unknown => expect.objectContaining({ code })
