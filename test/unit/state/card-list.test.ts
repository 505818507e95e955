import { expect, test } from 'vitest'
import type { ClaimView, HighlightView } from '../../../shared/api/views.ts'
import { groupsOf } from '../../../renderer/state/cards/card-list.ts'
import type { Card } from '../../../renderer/state/cards/cards.ts'

const at = (exact: string, start: number) => ({
  exact,
  prefix: '',
  suffix: '',
  start,
  end: start + exact.length,
})
const base = { anchor: 'placed' as const, undecided: false }

function marked(key: string, exact: string, start: number, color: string, tags: string[] = []): Card {
  const highlight = { id: key, color, comment: '', tags } as unknown as HighlightView
  return { ...base, kind: 'highlight', key, passage: at(exact, start), highlight }
}

function claimed(key: string, exact: string, start: number, status: string, more: object = {}): Card {
  const claim = {
    id: key,
    status,
    statement: '',
    speaker: '',
    cue: '',
    tags: [],
    ...more,
  } as unknown as ClaimView
  return { ...base, kind: 'claim', key, passage: at(exact, start), claim }
}

const all: Card[] = [
  marked('a', 'Der Hafen', 0, 'pink', ['see']),
  claimed('b', '400 Kisten', 20, 'refuted', { tags: ['zahl', 'see'] }),
  marked('c', 'Fähre', 40, 'yellow'),
  claimed('d', 'Müller', 60, 'unconfirmed', { speaker: 'Zollamt', tags: ['see'] }),
  { ...marked('e', 'fort', 80, 'yellow'), anchor: 'lost' },
]
const keys = (
  order: Parameters<typeof groupsOf>[2],
  text = '',
  kinds: Parameters<typeof groupsOf>[1]['kinds'] = [],
) =>
  groupsOf(all, { kinds, text }, order).map(
    ({ key, cards }) => `${key}: ${cards.map((card) => card.key).join('')}`,
  )

test('cards are listed beside the text or under headings, each once, those without a place last', () => {
  expect(keys('text')).toEqual([': abcd', ' lost: e'])
  expect(keys('status')).toEqual(['unconfirmed: d', 'refuted: b', 'highlight: ac', ' lost: e'])
  expect(keys('color')).toEqual(['yellow: c', 'pink: a', 'claim: bd', ' lost: e'])
  expect(keys('tag')).toEqual(['see: ad', 'see, zahl: b', ': c', ' lost: e'])
})

test('cards tagged as lost are not taken for those without a place', () => {
  const lost = { ...marked('f', 'weg', 90, 'yellow', ['lost']) }
  const groups = groupsOf([...all, lost], { kinds: [], text: '' }, 'tag')
  expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
})

test('a card passes when all words are somewhere on it, in any spelling, and its kind is asked for', () => {
  expect(keys('text', 'mueller zoll')).toEqual([': d'])
  expect(keys('text', 'see')).toEqual([': abd'])
  expect(keys('text', 'see', ['highlight'])).toEqual([': a'])
  expect(keys('text', 'fähre see')).toEqual([])
})
