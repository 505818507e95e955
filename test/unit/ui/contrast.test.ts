import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settings } from '../../../shared/settings.ts'

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

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
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
