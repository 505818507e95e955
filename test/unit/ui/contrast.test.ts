import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settings } from '../../../shared/settings.ts'
import { contrast } from '../../support/contrast.ts'

const folder = join(import.meta.dirname, '../../../renderer/ui')
const css = ['tokens.css', 'contrast.css', 'accents.css']
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

/** The colours of the tokens for one choice, later rules over earlier ones, as the style sheets are loaded. */
function colors(accent: string, high: boolean, theme: 'light' | 'dark'): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, selector = '', body = ''] of css.matchAll(/(:root[^{]*)\{([^}]*)\}/g)) {
    const own = /data-accent='(\w+)'/.exec(selector)?.[1]
    if ((own !== undefined && own !== accent) || (selector.includes('data-contrast') && !high)) continue
    if (/data-(theme|motion)/.test(selector) || selector.includes(' :')) continue
    for (const [, name = '', light = '', dark = ''] of body.matchAll(
      /(--[\w-]+): light-dark\((#\w+), (#\w+)\)/g,
    ))
      found.set(name, theme === 'light' ? light : dark)
  }
  return found
}

const grounds = ['--paper', '--panel', '--raised', '--hover', '--accent-soft']
const inks = ['--ink', '--ink-soft', '--ink-faint', '--accent', '--unconfirmed', '--confirmed', '--refuted']
const tints = ['yellow', 'green', 'blue', 'pink', 'purple'].map((name) => `--tint-${name}`)

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  describe.each(settings.accent.values)('%s', (accent) => {
    test.each([
      ['usual', false, 4.5],
      ['high', true, 7],
    ] as const)('in %s contrast all text can be read on every ground', (_name, high, least) => {
      const all = colors(accent, high, theme)
      const of = (name: string) => all.get(name) ?? expect.fail(`no colour ${name}`)
      const pairs = [
        ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)),
        ...tints.map((tint) => ['--ink', tint] as const),
        ['--on-accent', '--accent'] as const,
      ]
      const poor = pairs
        .map(([ink, ground]) => ({ ink, ground, ratio: contrast(of(ink), of(ground)) }))
        .filter(({ ratio }) => ratio < least)
      expect(poor).toEqual([])
    })
  })
})
