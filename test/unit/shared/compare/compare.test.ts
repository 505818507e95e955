import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../../../shared/compare/compare.ts'
import { isSame, type ComparedRow, type Piece } from '../../../../shared/compare/row.ts'
import { textOf, type Block } from '../../../../shared/model/block.ts'

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text, marks: [] }))
const written = ({ pieces }: ComparedRow) => pieces.map(write).join('')
const write = ({ kind, text }: Piece) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind]
const rows = (before: string[], after: string[]) => compare(blocks(...before), blocks(...after)).map(written)

const harbour = 'Der Hafen von Sundby war am Dienstag für mehrere Stunden gesperrt.'
const troops = 'Im Grenzgebiet stehen nach Angaben der Agentur bis zu 9.000 Soldaten.'
const silence = 'Beide Seiten schweigen zu den Einzelheiten der Gespräche.'

describe('a comparison', () => {
  test('shows a changed word in its sentence, and a number as one word', () => {
    expect(rows([harbour, troops], [harbour, troops.replace('9.000', '12.000')])).toEqual([
      harbour,
      'Im Grenzgebiet stehen nach Angaben der Agentur bis zu [-9.000-][+12.000+] Soldaten.',
    ])
  })

  test('takes changes with only spaces between them as one', () => {
    expect(rows(['die drei alten Minister kamen nicht'], ['die fünf neuen Minister kamen nicht'])).toEqual([
      'die [-drei alten-][+fünf neuen+] Minister kamen nicht',
    ])
  })

  test('shows what is new and what is gone beside what stayed', () => {
    expect(rows([harbour, troops, silence], ['Aktualisiert um neun Uhr.', harbour, silence])).toEqual([
      '[+Aktualisiert um neun Uhr.+]',
      harbour,
      `[-${troops}-]`,
      silence,
    ])
  })

  test('pairs edited paragraphs although others come and go around them', () => {
    const edited = silence.replace('Einzelheiten', 'Inhalten')
    expect(rows([troops, silence], ['Eine Zeile, die neu ist.', edited])).toEqual([
      `[-${troops}-]`,
      '[+Eine Zeile, die neu ist.+]',
      'Beide Seiten schweigen zu den [-Einzelheiten-][+Inhalten+] der Gespräche.',
    ])
  })

  test('pairs what was only set anew', () => {
    expect(rows(['„Wir kommen“, sagte er.'], ['"Wir kommen", sagte er.'])).toEqual([
      '[-„-][+"+]Wir kommen[-“-][+"+], sagte er.',
    ])
  })

  test('says where its blocks stand', () => {
    const [, row] = compare(blocks(harbour, troops), blocks('Neu.', harbour, troops))
    expect(row).toMatchObject({ before: { type: 'paragraph', start: 0 }, after: { start: 5 } })
  })
})

const line = fc.oneof(
  fc.constantFrom(
    harbour,
    troops,
    silence,
    troops.replace('9.000', '12.000'),
    `${silence} Auch gestern.`,
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const text = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => blocks(...lines))

test('both texts can be read from a comparison, whole and in order', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const compared = compare(before, after)
      const side = (kind: Piece['kind'], of: 'before' | 'after') =>
        compared
          .filter((row) => row[of] !== null)
          .map(({ pieces }) =>
            pieces
              .filter((piece) => piece.kind !== kind)
              .map((piece) => piece.text)
              .join(''),
          )
          .join('\n')
      expect(side('added', 'before')).toBe(textOf(before))
      expect(side('removed', 'after')).toBe(textOf(after))
    }),
  )
})

test('a text differs in nothing from itself', () => {
  fc.assert(
    fc.property(text, (before) => {
      expect(compare(before, before).every(isSame)).toBe(true)
    }),
  )
})
