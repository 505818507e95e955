import fc from 'fast-check'
import { expect, test } from 'vitest'
import { urlKey, withSameUrl } from '../../../electron/import/url-key.ts'

const plain = 'https://www.beispiel.test/politik/gipfel-2025'

test.each([
  'http://beispiel.test/politik/gipfel-2025/',
  'https://WWW.Beispiel.test:443/politik/gipfel-2025#absatz-3',
  `${plain}?utm_source=rss&utm_medium=feed`,
  `${plain}?fbclid=abc#kommentare`,
])('%s is the same address as the plain one', (url) => {
  expect(urlKey(url)).toBe(urlKey(plain))
})

test.each([
  'https://beispiel.test/politik/gipfel-2026',
  'https://m.beispiel.test/politik/gipfel-2025',
  'https://beispiel.test:8080/politik/gipfel-2025',
  `${plain}?seite=2`,
  'https://beispiel.test/Politik/gipfel-2025',
])('%s is another address', (url) => {
  expect(urlKey(url)).not.toBe(urlKey(plain))
})

test.each(['', 'beispiel', 'mailto:a@beispiel.test', 'javascript:alert(1)', 'https://www.beispiel.test/'])(
  '%j says of no article which it is',
  (url) => {
    expect(urlKey(url)).toBeNull()
    expect(withSameUrl([{ url }], url)).toBeUndefined()
  },
)

test('the order of parameters makes no difference, their values do', () => {
  expect(urlKey('https://b.test/?id=7&teil=2')).toBe(urlKey('https://b.test/?teil=2&id=7'))
  expect(urlKey('https://b.test/?id=7')).not.toBe(urlKey('https://b.test/?id=8'))
})

test('what is tracked and where one looks never counts', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: false, withFragments: false }),
      fc.webFragments(),
      (url, fragment) => {
        expect(urlKey(`${url}?utm_campaign=x#${fragment}`)).toBe(urlKey(url))
      },
    ),
  )
})
