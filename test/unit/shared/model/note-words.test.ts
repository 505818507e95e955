import { expect, test } from 'vitest'
import { countWords } from '../../../../shared/model/note.ts'

test('words are counted in any script, with what is written above and below their letters', () => {
  expect(countWords(['Der Hafen', 'ist zu.'])).toBe(4)
  expect(countWords(['Nord-Ostsee-Kanal, Müller’s 14.000'])).toBe(3)
  expect(countWords(['Mu\u0308ller'])).toBe(1)
  expect(countWords(['हिन्दी में लिखा'])).toBe(3)
  expect(countWords(['مُحَمَّد رَسُول'])).toBe(2)
  expect(countWords(['– …', ''])).toBe(0)
})
