import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printOf, SAME_TEXT, shareOf } from '../../../../shared/evidence/same-text.ts'

const wire =
  'Der Hafen von Sundby bleibt nach Angaben der Behörde bis Freitag gesperrt. Ursache ist ein Sturm, der in der Nacht ' +
  'drei Kräne beschädigt hat. Verletzt wurde niemand, wie die Feuerwehr am Morgen mitteilte.'
const share = (a: string, b: string) => shareOf(printOf(a), printOf(b))

describe('how much of one text stands in another', () => {
  test('a reprint with a new beginning is nearly the same text', () => {
    const reprint = `Sundby (dpa). ${wire.replace('Der Hafen', 'Der große Hafen')} Die Redaktion bleibt dran.`
    expect(share(wire, reprint)).toBeGreaterThan(0.9)
  })

  test('a report of its own on the same matter is not', () => {
    const own =
      'Nach dem Sturm ruht im Hafen von Sundby die Arbeit. Die Behörde spricht von drei beschädigten Kränen; bis Freitag ' +
      'soll niemand mehr einlaufen, sagt die Feuerwehr, die am Morgen keine Verletzten zählte.'
    expect(share(wire, own)).toBeLessThan(SAME_TEXT / 2)
  })

  test('a paragraph out of an article is, whatever stands around it', () => {
    expect(share(`Anderes davor. ${'Wort für Wort anders. '.repeat(40)}${wire}`, wire)).toBe(1)
  })

  test('a few words say nothing', () => {
    expect(share('Der Hafen ist bis Freitag gesperrt', 'Der Hafen ist bis Freitag gesperrt')).toBe(0)
  })

  test('is a share, the same from both sides, all of it for a text and itself', () => {
    const text = fc.array(fc.constantFrom('a1', 'b2', 'c3', 'd4', 'e5'), { minLength: 12, maxLength: 40 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')]
        expect(share(one, other)).toBeGreaterThanOrEqual(0)
        expect(share(one, other)).toBeLessThanOrEqual(1)
        if (a.length !== b.length) expect(share(one, other)).toBe(share(other, one))
        expect(share(one, one)).toBe(1)
        expect(share(one, `${other} ${one}`)).toBe(1)
      }),
    )
  })
})
