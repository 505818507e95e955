import type { Root as MarkdownRoot } from 'mdast'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { render } from '../../../shared/export/index.ts'
import { dossierFilledWith, filledWith } from './hostile-report.ts'
import { hostileSeeds, hostileStrings } from './hostile-strings.ts'
import { elements, parse } from './html-page.ts'
import { nodesOf, parseMarkdown } from './markdown-document.ts'

const known = new Set(
  'html head meta title style body header main nav article section footer h1 h2 h3 h4 h5 h6 p a bdi span sup svg circle path strong em s u code pre q ol ul li dl div dt dd table tbody tr th td blockquote time abbr cite'.split(
    ' ',
  ),
)
const attributes = new Set(
  'lang charSet httpEquiv content name id className dir href rel ariaLabel ariaLabelledBy ariaHidden role scope dateTime viewBox cx cy r d title'.split(
    ' ',
  ),
)

const named = (text: string) => [JSON.stringify(text), text] as const
const each = hostileStrings.map(named)
const bare = hostileSeeds.map(named)

/** A page a browser reads as it was meant, in which nothing runs and nothing is fetched. */
function expectHarmlessHtml(html: string): void {
  expect(html).not.toContain('\u0000')
  const found = elements(parse(html))
  expect(found.filter(({ tagName }) => !known.has(tagName))).toEqual([])
  expect(found.filter(({ tagName }) => tagName === 'style')).toHaveLength(1)
  for (const { tagName, properties } of found) {
    expect(Object.keys(properties).filter((name) => !attributes.has(name))).toEqual([])
    const href = properties.href ?? '#'
    expect(href).toMatch(/^(?:#|https?:\/\/|mailto:)/)
    if (tagName === 'a' && !href.startsWith('#')) expect(properties.rel).toEqual(['noopener', 'noreferrer'])
  }
}

function expectHarmlessMarkdown(markdown: string, footnotes: number): void {
  const root: MarkdownRoot = parseMarkdown(markdown)
  const nodes = nodesOf(root)
  const types = nodes.map(({ type }) => type)
  expect(types).not.toContain('html')
  expect(types).not.toContain('image')
  expect(types).not.toContain('definition')
  expect(types.filter((type) => type === 'yaml')).toHaveLength(1)
  expect(types.filter((type) => type === 'footnoteDefinition')).toHaveLength(footnotes)
  for (const node of nodes) if (node.type === 'link') expect(node.url).toMatch(/^(?:https?:\/\/|mailto:)/)
}

describe('a hostile string in every field', () => {
  test('there are more than 200 of them', () => {
    expect(new Set(hostileStrings).size).toBeGreaterThanOrEqual(200)
  })

  test.each(each)('is only text in HTML: %s', (_, text) => {
    expectHarmlessHtml(render('html', filledWith(text)))
  })

  test.each(each)('is only text in Markdown: %s', (_, text) => {
    expectHarmlessMarkdown(render('md', filledWith(text)), 3)
  })

  test.each(bare)('is only text in a dossier: %s', (_, text) => {
    expectHarmlessHtml(render('html', dossierFilledWith(text)))
    expectHarmlessMarkdown(render('md', dossierFilledWith(text)), 0)
  })

  test.each(each)('is only text in a table: %s', (_, text) => {
    for (const format of ['csv', 'tsv'] as const) {
      const input = dossierFilledWith(text)
      const delimiter = format === 'csv' ? ',' : '\t'
      const rows: Record<string, string>[] = parseCsv(render(format, input), { delimiter, columns: true })
      expect(rows).toHaveLength(input.claims.length)
      for (const cell of rows.flatMap((row) => Object.values(row)))
        expect(cell).not.toMatch(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u)
      const back = (cell = '') => cell.replace(/^'('*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/u, '$1')
      const shown = text.replaceAll('\u0000', '\uFFFD')
      expect([rows[0]?.statement, rows[0]?.speaker, rows[0]?.quote].map(back)).toEqual([shown, shown, shown])
    }
  })
})
