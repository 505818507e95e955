import type { Root as MarkdownRoot } from 'mdast'
import { describe, expect, test } from 'vitest'
import type { ArticleView } from '../../../shared/api/views.ts'
import { render } from '../../../shared/export/index.ts'
import type { ReportInput } from '../../../shared/export/report.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import { hostileStrings } from './hostile-strings.ts'
import { elements, parse } from './html-page.ts'
import { nodesOf, parseMarkdown } from './markdown-document.ts'
import { article, claim, highlight, id, note, paragraph, passageAt, report } from './sample-report.ts'

/** A report in which everything a person or a file can fill is this string. */
function filledWith(text: string): ReportInput {
  const marks = [{ start: 0, end: text.length, type: 'link' as const, href: text }]
  const cell = { type: 'cell' as const, table: 0, row: 0, column: 0, header: true }
  const blocks: Block[] = [
    { type: 'paragraph', text, marks },
    { type: 'heading', level: 2, text, marks: [] },
    { type: 'item', depth: 0, ordered: false, text, marks },
    { type: 'quote', text, marks: [] },
    { type: 'code', text, marks: [] },
    { ...cell, text, marks },
    paragraph(text),
  ]
  const whole = textOf(blocks)
  const passage = passageAt(whole, 0, text.length)
  const lost = { ...passage, exact: text, prefix: text, suffix: text, start: 9_000_000, end: 9_000_001 }
  const leaf = { type: 'text' as const, text, format: 0 }
  const view: ArticleView = article(blocks, {
    title: text,
    authors: [text, text],
    publisher: text,
    url: text,
    published: text,
    language: text,
    claims: [
      claim(1, passage, 'confirmed', {
        statement: text,
        speaker: text,
        tags: [text],
        history: [
          {
            seq: 1,
            from: 'unconfirmed',
            to: 'confirmed',
            at: '2025-07-14T09:12:00Z',
            reason: text,
            evidence: [],
          },
        ],
      }),
      claim(2, lost, 'unconfirmed', { anchor: 'lost', statement: text }),
    ],
    highlights: [highlight(1, passage, 'yellow', { comment: text, tags: [text] })],
    note: note(
      { type: 'heading', tag: text, children: [leaf] },
      { type: 'paragraph', children: [leaf, { type: 'link', url: text, children: [leaf] }] },
      { type: 'list', listType: 'check', children: [{ type: 'listitem', checked: true, children: [leaf] }] },
      { type: 'quote', children: [{ ...leaf, format: 31 }] },
      { type: 'code', children: [leaf] },
      { type: 'passage-quote', article: id(1), passage },
      { type: 'passage-quote', article: id(9), passage: lost },
    ),
  })
  const capture = { ...view.capture, file: text, importer: text }
  const entry = { at: capture.importedAt, seq: 0 }
  const arrival = {
    ...entry,
    capture: capture.sha256,
    method: 'file' as const,
    file: text,
    url: text,
    importer: text,
  }
  const provenance: ArticleView['provenance'] = [
    { event: 'captured', id: id(20), ...arrival },
    { event: 'seen-again', id: id(21), ...arrival },
    { event: 'corrected', id: id(22), ...entry, field: text, from: text, to: text },
  ]
  return report([{ ...view, capture, captures: [capture], provenance }], { notebook: text })
}

/** What the page is made of; everything else came in through a field. */
const known = new Set(
  'html head meta title style body header main article section footer h1 h2 h3 h4 h5 h6 p a bdi span sup svg circle path strong em s u code pre q ol ul li dl div dt dd table tbody tr th td blockquote time'.split(
    ' ',
  ),
)
const attributes = new Set(
  'lang charSet httpEquiv content name id className dir href rel ariaLabel ariaLabelledBy ariaHidden role scope dateTime viewBox cx cy r d'.split(
    ' ',
  ),
)

describe('a hostile string in every field', () => {
  test('there are 200 of them', () => {
    expect(new Set(hostileStrings).size).toBe(200)
  })

  test.each(hostileStrings.map((text) => [JSON.stringify(text), text]))(
    'is only text in HTML: %s',
    (_, text) => {
      const html = render('html', filledWith(text))
      expect(html).not.toContain('\u0000')
      const found = elements(parse(html))
      expect(found.filter(({ tagName }) => !known.has(tagName))).toEqual([])
      for (const { tagName, properties } of found) {
        expect(Object.keys(properties).filter((name) => !attributes.has(name))).toEqual([])
        const href = properties.href ?? '#'
        expect(href).toMatch(/^(?:#|https?:\/\/|mailto:)/)
        if (tagName === 'a' && !href.startsWith('#'))
          expect(properties.rel).toEqual(['noopener', 'noreferrer'])
        if (tagName === 'style') expect(found.filter((each) => each.tagName === 'style')).toHaveLength(1)
      }
    },
  )

  test.each(hostileStrings.map((text) => [JSON.stringify(text), text]))(
    'is only text in Markdown: %s',
    (_, text) => {
      const root: MarkdownRoot = parseMarkdown(render('md', filledWith(text)))
      const nodes = nodesOf(root)
      const types = nodes.map(({ type }) => type)
      expect(types).not.toContain('html')
      expect(types).not.toContain('image')
      expect(types).not.toContain('definition')
      expect(types.filter((type) => type === 'yaml')).toHaveLength(1)
      expect(types.filter((type) => type === 'footnoteDefinition')).toHaveLength(3)
      for (const node of nodes) if (node.type === 'link') expect(node.url).toMatch(/^(?:https?:\/\/|mailto:)/)
    },
  )
})
