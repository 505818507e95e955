import { expect, test } from 'vitest'
import { noteFromMarkdown } from '../../../../electron/api/note-from-markdown.ts'
import { urlKey } from '../../../../electron/import/url-key.ts'
import { segmentsOf } from '../../../../renderer/editor/extensions/article-text/segments.ts'
import { destination } from '../../../../renderer/panels/details/destination.ts'
import { contract } from '../../../../shared/api/index.ts'
import { safeLink } from '../../../../shared/export/safe-link.ts'

/** Whether an address is a link wherever there may be one: in articles, notes and reports, in the window's dialog, for the system. */
function places(address: string) {
  return {
    article: segmentsOf('x', [{ start: 0, end: 1, type: 'link', href: address }])[0]?.href != null,
    note: JSON.stringify(noteFromMarkdown(`[x](<${address}>)`)).includes('"link"'),
    report: safeLink(address) !== null,
    dialog: destination(address) !== null,
    system: contract['app.openLink'].input.safeParse({ url: address }).success,
  }
}

test.each([
  'https://example.org/a',
  'HTTP://example.org',
  'https://münchen.example/straße',
  'https://example.org/a b',
  'https://example.org/👩‍🚀',
  'https:example.org',
  'mailto:desk@example.org',
])('%j is a link everywhere', (address) => {
  expect(Object.values(places(address))).toEqual([true, true, true, true, true])
})

test.each([
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:1',
  'data:text/html,x',
  'file:///etc/passwd',
  'app://x/',
  '//x',
  'https://',
  'https://[',
  'http:',
])('%j is a link nowhere', (address) => {
  expect(Object.values(places(address))).toEqual([false, false, false, false, false])
})

test('a report links to an address as it was given, but for what nobody sees in it', () => {
  expect(safeLink('https://münchen.example/straße?a=1&b')).toBe('https://münchen.example/straße?a=1&b')
  expect(safeLink('https://example.org/a b\u202E')).toBe('https://example.org/a%20b%E2%80%AE')
  expect(safeLink('https:example.org')).toBe('https://example.org/')
})

test('a host with an umlaut is one however many addresses have been read before', () => {
  const address = 'https://münchen.example/straße'
  const lost = Array.from({ length: 20_000 }).filter(
    () => safeLink(address) === null || urlKey(address) === null,
  )
  expect(lost).toEqual([])
})
