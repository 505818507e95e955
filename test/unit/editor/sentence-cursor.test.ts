import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  begin,
  move,
  type Cursor,
  type Step,
} from '../../../renderer/editor/extensions/sentence-cursor/move.ts'
import { unitsOf } from '../../../renderer/editor/extensions/sentence-cursor/units.ts'
import { splitSentences, splitWords } from '../../../shared/lens/split.ts'

const text = `Am 3. Mai war Dr. Weiß dort. „Es ging um Fracht“, sagte er, um bis zu 14.000 Tonnen.
Eine Überschrift
Niemand widersprach – vorerst.`

const steps: Record<string, Step> = {
  down: { by: 'sentences', to: 'next', extend: false },
  up: { by: 'sentences', to: 'previous', extend: false },
  right: { by: 'words', to: 'next', extend: false },
  left: { by: 'words', to: 'previous', extend: false },
  shiftDown: { by: 'sentences', to: 'next', extend: true },
  shiftUp: { by: 'sentences', to: 'previous', extend: true },
  shiftRight: { by: 'words', to: 'next', extend: true },
  shiftLeft: { by: 'words', to: 'previous', extend: true },
}

/** What is under the cursor after these keys, beginning at an offset. */
function after(keys: string, offset = 0): string {
  const parts = unitsOf(text, 'de')
  let cursor: Cursor | null = null
  for (const key of keys.split(' ')) {
    const step = steps[key]
    if (!step) throw new Error(`there is no key ${key}`)
    cursor = cursor ? (move(parts, step, cursor) ?? cursor) : begin(parts, step, offset)
  }
  return cursor ? text.slice(cursor.start, cursor.end) : ''
}

test('it goes from sentence to sentence, as the lens sees them, and stays at the last one', () => {
  expect(after('down')).toBe('Am 3. Mai war Dr. Weiß dort.')
  expect(after('down', 12)).toBe('Am 3. Mai war Dr. Weiß dort.')
  expect(after('down down')).toBe('„Es ging um Fracht“, sagte er, um bis zu 14.000 Tonnen.')
  expect(after('down down down down down')).toBe('Niemand widersprach – vorerst.')
  expect(after('down down up up up')).toBe('Am 3. Mai war Dr. Weiß dort.')
})

test('from a sentence it goes down to its words, across signs and lines', () => {
  expect(after('down right')).toBe('Am')
  expect(after('down right right right')).toBe('Mai')
  expect(after('down left')).toBe('dort')
  expect(after('down left right')).toBe('Es')
  expect(after('down right left')).toBe('Am')
  expect(after('down down left left')).toBe('14.000')
  expect(after('down left up')).toBe('Am 3. Mai war Dr. Weiß dort.')
})

test('it is extended by words and sentences, and taken back in the same way', () => {
  expect(after('down right shiftRight shiftRight')).toBe('Am 3. Mai')
  expect(after('down right shiftRight shiftRight shiftLeft')).toBe('Am 3')
  expect(after('down shiftLeft')).toBe('Am 3. Mai war Dr. Weiß dort')
  expect(after('down shiftRight')).toBe('Am 3. Mai war Dr. Weiß dort. „Es')
  expect(after('down right right shiftDown')).toBe('3. Mai war Dr. Weiß dort.')
  expect(after('down down left left shiftLeft shiftLeft')).toBe('bis zu 14.000')
  expect(after('down down left left shiftLeft shiftLeft shiftRight')).toBe('zu 14.000')
  expect(after('down down shiftDown')).toBe(
    '„Es ging um Fracht“, sagte er, um bis zu 14.000 Tonnen.\nEine Überschrift',
  )
  expect(after('down down down shiftUp')).toBe(
    '„Es ging um Fracht“, sagte er, um bis zu 14.000 Tonnen.\nEine Überschrift',
  )
})

test('whatever is pressed, it holds whole words or sentences and never nothing', () => {
  const parts = unitsOf(text, 'de')
  const sentences = splitSentences(text, 'de')
  const all = [...sentences, ...sentences.flatMap(({ start, end }) => splitWords(text, start, end))]
  const starts = new Set(all.map(({ start }) => start))
  const ends = new Set(all.map(({ end }) => end))
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.array(fc.constantFrom(...Object.values(steps)), { minLength: 1, maxLength: 25 }),
      (offset, pressed) => {
        let cursor = begin(parts, pressed[0] as Step, offset)
        for (const step of pressed) {
          cursor = cursor && (move(parts, step, cursor) ?? cursor)
          expect(cursor && starts.has(cursor.start) && ends.has(cursor.end)).toBe(true)
          expect((cursor?.end ?? 0) - (cursor?.start ?? 0)).toBeGreaterThan(0)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('a text without words has nothing to go to', () => {
  expect(begin(unitsOf('', ''), steps['down'] as Step, 0)).toBeNull()
  expect(begin(unitsOf(' … ', 'en'), steps['right'] as Step, 0)).toBeNull()
})
