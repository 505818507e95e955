import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinAuthors, splitAuthors } from '../../../renderer/panels/bring-in/authors.ts'

const name = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .map((text) => text.replaceAll(';', '').trim())
  .filter((text) => text !== '')

describe('the authors field', () => {
  it('takes names apart at commas', () => {
    expect(splitAuthors('Eva Meier, Sam Roy')).toEqual(['Eva Meier', 'Sam Roy'])
  })

  it('keeps commas inside names when semicolons separate them', () => {
    expect(splitAuthors('Meier, Eva; Roy, Sam')).toEqual(['Meier, Eva', 'Roy, Sam'])
  })

  it('ignores what is empty between separators', () => {
    expect(splitAuthors(' , Eva Meier,, ')).toEqual(['Eva Meier'])
    expect(splitAuthors('')).toEqual([])
  })

  it('shows names so that the same names are read back', () => {
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(splitAuthors(joinAuthors(names))).toEqual(names)
      }),
    )
  })
})
