import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countGraphemes } from '../../../../shared/anchor/text/graphemes.ts'
import { shortened } from '../../../../shared/anchor/text/shortened.ts'

const family = '👩‍👩‍👧'

test('words are shortened between two of them, and within one only where it is long', () => {
  expect(shortened('Der Hafen ist zu', 16)).toBe('Der Hafen ist zu')
  expect(shortened('Der Hafen ist geschlossen', 16)).toBe('Der Hafen ist …')
  expect(shortened('Der Hafen ist geschlossen', 13)).toBe('Der Hafen ist …')
  expect(shortened('Donaudampfschifffahrt', 10)).toBe('Donaudampf…')
  expect(shortened('港口关闭了很久很久', 4)).toBe('港口关闭…')
})

test('what one sees as one character is never cut', () => {
  expect(shortened(`${family}${family}${family}`, 10)).toBe(`${family}…`)
  expect(shortened('Cafe\u0301haus', 4)).toBe('Caf…')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, most) => {
      const kept = shortened(text, most).replace(/\s?…$/u, '')
      expect(text.startsWith(kept) || kept === text).toBe(true)
      expect(kept).not.toMatch(/\p{Surrogate}/u)
    }),
  )
})

test('characters are counted as one sees them', () => {
  expect(countGraphemes('')).toBe(0)
  expect(countGraphemes('Hafen')).toBe(5)
  expect(countGraphemes(`${family} Cafe\u0301 🇩🇪`)).toBe(8)
})
