import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../../../renderer')

/** Where values are decided, and the page of a bundle, which is one file on its own and brings its few values along. */
const deciding = [
  'ui/tokens.css',
  'ui/accents.css',
  'ui/contrast.css',
  'ui/forced-colors.css',
  'verifier/page.css',
]

/** What may be said without a token: by file and declaration, each with its reason. */
const exceptions = new Map([
  ['ui/palette.css margin: min(12vh, 96px) auto auto', 'a place in the window, no distance between things'],
  ['panels/bring-in/intake.css font-size: 0', 'hides words from sight and not from a screen reader'],
  ['panels/lens/lens-bar.css mask-image', 'a mask has no colour'],
])

interface Said {
  file: string
  property: string
  value: string
}

/** Every declaration of every style sheet but those that decide. */
const said = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.css') && !deciding.includes(file))
  .flatMap((file) => declarations(file, readFileSync(join(renderer, file), 'utf8')))
  .filter(
    ({ file, property, value }) =>
      !exceptions.has(`${file} ${property}`) && !exceptions.has(`${file} ${property}: ${value}`),
  )

function declarations(file: string, css: string): Said[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\s+/g, ' ')
  return [...bare.matchAll(/[{;] ?([\w-]+): ([^;{}]+)(?=;)/g)].map(([, property = '', value = '']) => ({
    file,
    property,
    value,
  }))
}

/** A line for each declaration that breaks a rule; it names what to look for. */
const broken = (of: (said: Said) => boolean) =>
  said.filter(of).map(({ file, property, value }) => `${file} ${property}: ${value}`)

test('there are style sheets to look at', () => {
  expect(said.length).toBeGreaterThan(2_000)
})

test('colours come from the tokens', () => {
  const named =
    /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|light-dark)a?\(|\b(?:white|black|gr[ae]y|red|green|blue)\b/i
  expect(
    broken(({ value }) => named.test(value.replaceAll(/--[\w-]+/g, '').replaceAll('in oklab', ''))),
  ).toEqual([])
})

test('distances come from the tokens, but for a hairline and what is relative to the text', () => {
  const distance = /^(?:padding|margin|gap|row-gap|column-gap)\b/
  expect(
    broken(
      ({ property, value }) => distance.test(property) && /(?<![\d.])(?!1px\b)[\d.]+(?:px|rem)/.test(value),
    ),
  ).toEqual([])
})

test('sizes of text come from the tokens, but for what is relative to the text around', () => {
  expect(
    broken(({ property, value }) => /^font(?:-size)?$/.test(property) && /[\d.](?:px|rem)/.test(value)),
  ).toEqual([])
})

test('corners, shadows and durations come from the tokens', () => {
  expect(broken(({ property, value }) => property.endsWith('radius') && /[1-9]/.test(bare(value)))).toEqual(
    [],
  )
  expect(broken(({ property, value }) => property === 'box-shadow' && /\d{2,}px/.test(bare(value)))).toEqual(
    [],
  )
  expect(
    broken(
      ({ property, value }) =>
        /^(?:transition|animation)/.test(property) && /(?<!\d)[\d.]*[1-9]m?s\b/.test(bare(value)),
    ),
  ).toEqual([])
})

const bare = (value: string) => value.replaceAll(/var\([^)]*\)/g, '')

test('every token that is used is one, and every token is used', () => {
  const decided = deciding
    .filter((file) => file.startsWith('ui/'))
    .map((file) => readFileSync(join(renderer, file), 'utf8'))
    .join('\n')
  const names = new Set([...decided.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name))
  const own = new Set(
    said.filter(({ property }) => property.startsWith('--')).map(({ property }) => property),
  )
  const script = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(renderer, file), 'utf8'))
    .join('\n')
  const used = new Set(
    [decided, ...said.map(({ value }) => value)].flatMap((text) =>
      [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name),
    ),
  )
  const library = /^--radix-/
  expect(
    [...used].filter(
      (name) => !names.has(name) && !own.has(name) && !library.test(name) && !script.includes(name),
    ),
  ).toEqual([])
  expect([...names].filter((name) => !used.has(name) && !script.includes(name))).toEqual([])
})
