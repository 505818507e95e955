import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harmlessCell } from '../../../shared/export/csv/cell.ts'
import { render } from '../../../shared/export/index.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import { allOf, article, claim, counts, id, passageOf, report, rowOf } from './sample-report.ts'

const blocks: Block[] = [
  { type: 'paragraph', text: 'Bis zu 9.000 Soldaten stehen dort.', marks: [], page: 4 },
]
const passage = passageOf(textOf(blocks), '9.000 Soldaten')
const evidence = [
  {
    ...{ id: id(1), seq: 1, source: 'B' as const, information: '2' as const, stance: 'supports' as const },
    ...{ citation: { type: 'url' as const, url: 'https://example.org/a', title: 'Fotos' }, origin: 'NAP' },
    ...{ note: '', date: '2025-07-12', createdAt: '2025-07-14T09:12:00Z', trashedAt: null },
  },
]
const view = article(blocks, {
  title: 'Gastgeber sagt Rückhalt zu',
  authors: ['Maren Holt', 'Jo Beer'],
  language: 'de',
  claims: [
    claim(1, passage, 'confirmed', { statement: 'Es sind "9.000";\nmindestens', tags: ['a', 'b'], evidence }),
    claim(2, passage, 'unconfirmed', { statement: '=1+1' }),
  ],
})
const rowsOf = (text: string, delimiter = ','): Record<string, string>[] =>
  parse(text, { delimiter, columns: true, bom: true })

describe('a table of claims', () => {
  test('has one row a claim under names that stay', () => {
    const rows = rowsOf(render('csv', report([view])))
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...[
        'claim_id',
        'status',
        'verdict',
        'statement',
        'quote',
        'speaker',
        'cue',
        'tags',
        'reason',
        'judged_at',
      ],
      ...['evidence_supports', 'evidence_contradicts', 'evidence_origins', 'evidence', 'history', 'recheck'],
      ...['created_at', 'article_id', 'article_title', 'article_authors', 'article_publisher', 'article_url'],
      ...[
        'article_published',
        'article_language',
        'capture_sha256',
        'captured_at',
        'page',
        'anchor',
        'appearances',
        'article_tags',
        'not_included',
      ],
    ])
    expect(rows[0]).toMatchObject({
      ...{ claim_id: id(1001), status: 'confirmed', verdict: 'confirmed', tags: 'a\nb', page: '4' },
      ...{ statement: 'Es sind "9.000";\nmindestens', quote: '9.000 Soldaten', reason: 'Reason 1' },
      ...{ evidence_supports: '1', evidence_contradicts: '0', evidence_origins: '1' },
      ...{ article_title: 'Gastgeber sagt Rückhalt zu', article_authors: 'Maren Holt\nJo Beer' },
      evidence: 'speaks for it; B2; Fotos; NAP; 2025-07-12',
      history: '2025-07-14T09:12:00.000Z unconfirmed > confirmed: Reason 1',
    })
    expect(rows[1]).toMatchObject({ status: 'unconfirmed', verdict: 'not confirmed', statement: "'=1+1" })
    expect(rowsOf(render('tsv', report([view])), '\t')).toEqual(rows)
    const leftOut = counts({ claims: 2, highlights: 3 })
    const [first] = rowsOf(render('csv', report([view], { leftOut, locale: 'de' })))
    expect(first?.['not_included']).toBe('2 Behauptungen, 3 Markierungen ohne Behauptung')
  })

  test('has a claim that is made in no article, and a byte order mark when it is asked for', () => {
    const bare = { ...rowOf(view.claims[0]!, view), appearances: [], article: null }
    const choices = { ...allOf('de'), bom: true }
    const text = render('csv', report([], { kind: 'dossier', claims: [bare], choices }))
    expect(text.startsWith('\uFEFFclaim_id,')).toBe(true)
    expect(render('csv', report([view])).startsWith('claim_id,')).toBe(true)
    expect(rowsOf(text)).toMatchObject([{ quote: '', article_id: '', verdict: 'bestätigt' }])
  })

  test('shows a NUL, at which other programs end a text', () => {
    const nul = article(blocks, { claims: [claim(1, passage, 'confirmed', { statement: 'a\u0000b' })] })
    for (const format of ['csv', 'tsv'] as const) {
      const text = render(format, report([nul]))
      expect(text).not.toContain('\u0000')
      expect(text).toContain('a\uFFFDb')
    }
  })

  test('gives every text back when one apostrophe is taken from what would be a formula', () => {
    const start = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', 'x'),
    })
    fc.assert(
      fc.property(fc.tuple(start, fc.string()), ([first, rest]) => {
        const text = first + rest
        const cell = harmlessCell(text)
        expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u)
        expect(cell.replace(/^'('*[=+\-@\t\r＝＋－＠])/u, '$1')).toBe(text.replaceAll('\u0000', '\uFFFD'))
      }),
    )
  })
})
