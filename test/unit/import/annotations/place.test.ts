import { describe, expect, test } from 'vitest'
import { placer } from '../../../../electron/import/annotations/place.ts'
import type { ForeignQuote } from '../../../../electron/import/annotations/foreign.ts'
import { resolver } from '../../../../shared/anchor/resolve.ts'

const text =
  '👩‍🚀 The minister said that up to 9,000 soldiers were “at the border”.\n' +
  'Both sides will talk again in autumn. Both sides kept silent.\n' +
  'Nobody else was in the room.'

const place = (exact: string, more: Partial<ForeignQuote> = {}) => {
  const found = placer(text, resolver(text))({ exact, prefix: '', suffix: '', start: null, ...more })
  return { ...found, at: found.passage?.start }
}

describe('the quote of another tool', () => {
  test('stands where its words stand once, whatever position it states', () => {
    const at = text.indexOf('up to')
    const start = { at: 3, unit: 'utf-16' } as const
    expect(place('up to 9,000 soldiers', { start })).toMatchObject({ state: 'placed', at })
    expect(place('room')).toMatchObject({ state: 'placed', passage: { exact: 'room' } })
  })

  test('goes on up to the words before which it ends, if these follow', () => {
    const quote = (exact: string): ForeignQuote => ({ exact, prefix: '', suffix: '', start: null })
    expect(place('up to', { until: quote('were') })).toMatchObject({
      state: 'placed',
      passage: { exact: 'up to 9,000 soldiers' },
    })
    for (const before of ['minister', 'general', 'Both sides'])
      expect(place('up to', { until: quote(before) })).toMatchObject({ state: 'lost' })
  })

  test('stands where its context does when its words stand more than once', () => {
    const second = text.lastIndexOf('Both sides')
    const both = (more: Partial<ForeignQuote>) => place('Both sides', more)
    expect(both({ suffix: ' kept' })).toMatchObject({ state: 'placed', at: second })
    expect(both({ prefix: 'in autumn. ' })).toMatchObject({ state: 'placed', at: second })
    expect(both({})).toMatchObject({ state: 'ambiguous', candidates: 2 })
    expect(both({ prefix: '\n' })).toMatchObject({ state: 'ambiguous' })
  })

  test('is told from an equal one without context by the position, in the units of its tool, and by nothing near it', () => {
    const second = text.lastIndexOf('Both sides')
    const points = [...text.slice(0, second)].length
    expect(points).toBeLessThan(second)
    const both = (at: number, unit: 'utf-16' | 'code-point') => place('Both sides', { start: { at, unit } })
    expect(both(second, 'utf-16')).toMatchObject({ state: 'placed', at: second })
    expect(both(points, 'code-point')).toMatchObject({ state: 'placed', at: second })
    expect(both(second + 1, 'utf-16')).toMatchObject({ state: 'ambiguous' })
    expect(place('Both parties agreed', { start: { at: second, unit: 'utf-16' } }).state).toBe('lost')
  })

  test('is the same in other typography, white space and normal form, and gets the words of the text', () => {
    expect(place('"at the border".\n\n   Both sides')).toMatchObject({
      state: 'placed',
      passage: { exact: '“at the border”.\nBoth sides' },
    })
    expect(place('  Nobody else ')).toMatchObject({ state: 'placed', passage: { exact: 'Nobody else' } })
  })

  test('is changed when a word of it is another, and lost when it is not there', () => {
    expect(place('The minister said that up to 8,000 soldiers were')).toMatchObject({
      state: 'changed',
      passage: { exact: 'The minister said that up to 9,000 soldiers were' },
    })
    expect(place('The chancellor denied every word of it').state).toBe('lost')
  })

  test('is lost when its words stand here in quite another context', () => {
    const prefix = 'The committee met in June, and not even the chair '
    expect(place('was in the room', { prefix, suffix: ' when the vote was taken' }).state).toBe('lost')
  })
})
