import { expect, test } from 'vitest'
import { tokenRules } from '../../../shared/export/html/style-tokens.ts'
import { contrast } from '../../support/contrast.ts'

/** The colours of the report by name; what the dark scheme does not say again is as in the light one. */
function colors(dark: boolean): Map<string, string> {
  const [light = '', darker = ''] = tokenRules.split('@media')
  return new Map(
    [...(light + (dark ? darker : '')).matchAll(/(--[\w-]+): (#[\da-f]{6});/g)].map(
      ([, name = '', hex = '']) => [name, hex],
    ),
  )
}

const inks = ['--ink', '--quiet', '--accent', '--unconfirmed', '--confirmed', '--refuted']
const grounds = ['--paper', '--wash', '--yellow', '--green', '--blue', '--pink', '--purple']

test.each([false, true])(
  'all text of a report can be read on its paper and on every tint, dark: %s',
  (dark) => {
    const all = colors(dark)
    const of = (name: string) => all.get(name) ?? expect.fail(`no colour ${name}`)
    const poor = inks.flatMap((ink) =>
      grounds
        .map((ground) => ({ ink, ground, ratio: contrast(of(ink), of(ground)) }))
        .filter(({ ratio }) => ratio < 4.5),
    )
    expect(poor).toEqual([])
  },
)
