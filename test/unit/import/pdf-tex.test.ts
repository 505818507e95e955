import { expect, test } from 'vitest'
import type { Fragment } from '../../../electron/import/pdf/fragments.ts'
import { withTexLetters } from '../../../electron/import/pdf/tex-letters.ts'

test('bitmap fonts of TeX say what they show, the bullets of their lists included', () => {
  const texts = ['O\u001ecers bleiben', '\u0088 Erster Punkt', 'Stra\u00ffe', 'a\u0088 b']
  const fragments = [
    ...texts.map((text) => ({ text, font: 'f' }) as Fragment),
    { text: '\u0015 Straÿe mit {', font: 'g' } as Fragment,
  ]
  const [page] = withTexLetters([{ width: 600, height: 800, fragments }])
  expect(page?.fragments.map(({ text }) => text)).toEqual([
    ...['Officers bleiben', '• Erster Punkt', 'Straße', 'a\u0088 b', '– Straße mit {'],
  ])
})
