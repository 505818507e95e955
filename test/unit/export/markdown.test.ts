import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { ArticleView } from '../../../shared/api/views.ts'
import { render } from '../../../shared/export/index.ts'
import { textOf, type Block, type Mark } from '../../../shared/model/block.ts'
import type { StatusChange } from '../../../shared/model/claim.ts'
import type { NoteNode } from '../../../shared/model/note.ts'
import { hostileStrings } from './hostile-strings.ts'
import { nodesOf, parseMarkdown } from './markdown-document.ts'
import {
  article,
  claim,
  highlight,
  id,
  note,
  paragraph,
  passageAt,
  passageOf,
  report,
  snapped,
} from './sample-report.ts'

/** The text of a node as a reader sees it; calls of footnotes are not part of it. */
function readText(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => readText(child)).join('') : ''
}

/** The texts of the leaves that stand for blocks, between the line of counts and the rule. */
function articleTexts(markdown: string): string[] {
  const { children } = parseMarkdown(markdown)
  const end = children.findIndex(({ type }) => type === 'thematicBreak')
  const start = children.findIndex((node) => node.type === 'paragraph' && readText(node).startsWith('○ ')) + 1
  const leaves = (node: Nodes): string[] =>
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'code' || node.type === 'tableCell'
      ? [readText(node)]
      : 'children' in node
        ? node.children.flatMap((child) => leaves(child))
        : []
  return children.slice(start, end).flatMap((child) => leaves(child))
}

const bold = (start: number, end: number): Mark => ({ type: 'bold', start, end })
const italic = (start: number, end: number): Mark => ({ type: 'italic', start, end })

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Kursk',
        ' ',
        ' bis zu ',
        '14.000',
        '„so“',
        '.',
        '!',
        '\n',
        'www.example.org',
        'a@b.de',
        'https://a.b/c',
        'mailto:',
        'www',
        'x',
        '@',
        '/',
        ':',
        '1. ',
        '- ',
      ),
      fc.constantFrom(
        '**',
        '_',
        '`',
        '[^c1]',
        '[',
        ']',
        '(x)',
        '<b>',
        '</div>',
        '&amp;',
        '#',
        '|',
        '\\',
        '~~',
        '>',
        '👩‍🚀',
      ),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')

const marks = (text: string) =>
  fc.array(
    fc
      .tuple(
        fc.nat(text.length),
        fc.nat(text.length),
        fc.constantFrom<Mark['type']>('bold', 'italic', 'link'),
      )
      .map(([a, b, type]): Mark => ({
        start: snapped(text, Math.min(a, b)),
        end: snapped(text, Math.max(a, b) + 1),
        type,
        ...(type === 'link' && { href: 'https://example.org/' }),
      })),
    { maxLength: 2 },
  )

const annotated = fc
  .array(
    words.chain((text) => marks(text).map((marks): Block => ({ type: 'paragraph', text, marks }))),
    { minLength: 1, maxLength: 4 },
  )
  .chain((blocks) => {
    const text = textOf(blocks)
    const span = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 }))
      .map(([at, length]): [number, number] => [snapped(text, at), snapped(text, at + length)])
      .map(([start, end]) => passageAt(text, start, end > start ? end : text.length))
    return fc
      .array(span, { maxLength: 4 })
      .map((spans) =>
        article(blocks, { claims: spans.map((passage, index) => claim(index, passage, 'unconfirmed')) }),
      )
  })

const link = { type: 'link' as const, href: 'https://a.b/' }

/** Marks that meet inside an address, and a link like the call of a footnote. */
const found = [
  { text: 'a@b.de</div>]', marks: [bold(0, 1), italic(1, 7)] },
  { text: 'a@b.de</div>]', marks: [bold(0, 7), italic(2, 7)] },
  { text: 'a@b.de', marks: [bold(0, 5), italic(0, 1)] },
  { text: 'a@b.de', marks: [bold(0, 1), italic(0, 3)] },
  { text: 'www]x@a@b.de', marks: [italic(0, 1), bold(1, 9)] },
  { text: '[^c1]', marks: [{ ...link, start: 1, end: 4 }] },
].map(({ text, marks }): [ArticleView] => [
  article([{ type: 'paragraph', text, marks }], {
    claims: [claim(0, passageAt(text, 0, text.length), 'unconfirmed')],
  }),
])

describe('a Markdown report', () => {
  test('is read back with exactly the text of the article, whatever it is made of and marked with', () => {
    fc.assert(
      fc.property(annotated, (view) => {
        expect(articleTexts(render('md', report([view])))).toEqual(view.blocks.map(({ text }) => text))
      }),
      { numRuns: 100, examples: found },
    )
  })

  test('keeps every hostile string of an article as it was', () => {
    for (const text of hostileStrings.filter((each) => !each.includes('\u0000')))
      expect(articleTexts(render('md', report([article([paragraph(`x${text}x`)])])))).toEqual([`x${text}x`])
  })

  test('calls the footnotes of a passage at its end and leaves bold, italic and links whole', () => {
    const text = 'The minister said up to 9,000 soldiers were there'
    const view = article(
      [
        {
          type: 'paragraph',
          text,
          marks: [
            { start: 4, end: 29, type: 'bold' },
            { start: 39, end: 49, type: 'link', href: 'https://example.org/' },
          ],
        },
      ],
      {
        claims: [
          claim(1, passageOf(text, 'said up to 9,000'), 'confirmed', { statement: 'There were 9,000' }),
          claim(2, passageOf(text, 'soldiers were'), 'unconfirmed'),
        ],
        highlights: [
          highlight(1, passageOf(text, 'minister said'), 'pink', { comment: 'Who?', tags: ['source'] }),
        ],
      },
    )
    const markdown = render('md', report([view]))
    expect(markdown).toContain(
      'The **minister said[^h1] up to 9,000**[^c1] soldiers [were there](https://example.org/)[^c2]',
    )
    expect(markdown).toContain('[^c1]: ✓ **confirmed**: There were 9,000')
    expect(markdown).toContain('Reason: Reason 1')
    expect(markdown).toContain('[^c2]: ○ **not confirmed**')
    expect(markdown).toContain(
      '[^h1]: **Highlight 1, pink**\n\n    > minister said\n\n    Comment: Who?\n\n    Tags: source',
    )
  })

  test('gives the reason of the judgement that stands, after a later one was taken back', () => {
    const text = 'Nine ships were there'
    const at = '2025-07-14T14:01:00Z'
    const history: StatusChange[] = [
      { seq: 1, from: 'unconfirmed', to: 'confirmed', at, reason: 'Two photos', evidence: [] },
      { seq: 2, from: 'confirmed', to: 'refuted', at, reason: 'A slip', evidence: [] },
      { seq: 3, from: 'refuted', to: 'confirmed', at, reason: '', evidence: [], undoes: 2 },
    ]
    const judged = claim(1, passageOf(text, 'Nine ships'), 'confirmed', { history })
    const view = article([paragraph(text)], { claims: [judged] })
    expect(render('md', report([view]))).toContain('    Reason: Two photos')
    expect(render('md', report([view], { kind: 'dossier' }))).toMatch(/\| Two photos +\|/)
  })

  test('says in front matter what programs ask for, and nothing that is not known', () => {
    const view = article([paragraph('x')], {
      title: 'No: "talks"\n---\nauthor: me',
      authors: ['Maren Holt'],
      publisher: 'no',
      published: '2025',
      language: 'no',
    })
    const yaml = parseMarkdown(render('md', report([view]))).children[0]
    expect(yaml?.type === 'yaml' && parseYaml(yaml.value, { schema: 'yaml-1.1' })).toEqual({
      title: 'No: "talks"\n---\nauthor: me',
      authors: ['Maren Holt'],
      publisher: 'no',
      published: '2025',
      language: 'no',
      captured: '2025-07-14T08:00:00.000Z',
      sha256: 'a'.repeat(64),
      textSha256: 'b'.repeat(64),
      report: { made: '2025-07-15T14:02:00.000Z', program: 'Beleg 0.1.0', notebook: 'Harbour desk' },
    })
  })

  test('keeps lists, quotations, tables and code of the article', () => {
    const plain = { marks: [] }
    const item = { type: 'item' as const, depth: 0, ordered: true, ...plain }
    const cell = { type: 'cell' as const, table: 3, ...plain }
    const view = article([
      { ...item, number: 3, text: 'three' },
      { ...item, ordered: false, depth: 1, text: 'inner' },
      { ...item, number: 4, text: 'four' },
      { type: 'quote', text: 'one', ...plain },
      { type: 'quote', text: 'two', ...plain },
      { ...cell, row: 0, column: 0, header: true, text: 'a|b' },
      { ...cell, row: 0, column: 1, header: true, text: 'c' },
      { ...cell, row: 1, column: 1, header: false, text: 'd' },
      { type: 'code', text: '<b>\n```', ...plain },
    ])
    expect(render('md', report([view]))).toContain(
      [
        '3. three\n   - inner\n4. four',
        '> one\n>\n> two',
        '| a\\|b | c |\n| - | - |\n| | d |',
        '````\n<b>\n```\n````',
      ].join('\n\n'),
    )
  })

  test('keeps the note with its headings, check lists, formatting and quoted passages', () => {
    const leaf = (text: string, format = 0): NoteNode => ({ type: 'text', text, format })
    const view = article([paragraph('Up to 9,000 soldiers')], {
      note: note(
        { type: 'heading', tag: 'h1', children: [leaf('View')] },
        { type: 'paragraph', children: [leaf('bold', 1), leaf(' and '), leaf('both', 3), leaf(' a`b', 16)] },
        {
          type: 'list',
          listType: 'check',
          children: [
            { type: 'listitem', checked: true, children: [leaf('done')] },
            { type: 'listitem', children: [leaf('open')] },
          ],
        },
        { type: 'passage-quote', article: id(1), passage: passageOf('Up to 9,000 soldiers', '9,000') },
        { type: 'link', url: 'javascript:alert(1)', children: [leaf('inert')] },
      ),
    })
    const markdown = render('md', report([view]))
    expect(markdown).toContain('## Note\n\n### View\n\n**bold** and **_both_**`` a`b``')
    expect(markdown).toContain('- [x] done\n- [ ] open\n\n> 9,000\n\ninert\n')
    expect(nodesOf(parseMarkdown(markdown)).filter(({ type }) => type === 'link')).toEqual([])
  })
})
