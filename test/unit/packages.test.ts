import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }>
}

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock
const installed = Object.entries(lock.packages).filter(([path]) => path !== '')

test('there is one copy of Lexical, and all its parts are of one version', () => {
  const parts = installed.filter(([path]) => /node_modules\/(@lexical\/[^/]+|lexical)$/.test(path))
  const names = parts.map(([path]) => path.slice(path.lastIndexOf('node_modules/')))
  expect(names.length).toBeGreaterThan(5)
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(parts.map(([, { version }]) => version)).size).toBe(1)
})

test('what ships with the program is under a licence that lets it', () => {
  const allowed = /MIT|Apache-2\.0|BSD|ISC|MPL-2\.0|Unlicense|0BSD|CC0-1\.0/
  const shipped = installed.filter(([, { dev, link }]) => !dev && !link)
  const others = shipped.filter(([, { license }]) => !allowed.test(license ?? ''))
  // 'format' names its licence (MIT) in its read-me only.
  expect(others.map(([path]) => path)).toEqual(['node_modules/format'])
})

test("nothing that draws is installed with the reader of PDF files, which are anybody's", () => {
  expect(installed.filter(([path]) => path.includes('@napi-rs/canvas'))).toEqual([
    ['node_modules/@napi-rs/canvas', { resolved: 'resources/no-canvas', link: true }],
  ])
})
