import { entries } from 'bibtex-parse'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderBibtex } from '../../../shared/export/bibtex.ts'
import { keysFor } from '../../../shared/export/bibtex/keys.ts'
import { renderCsl } from '../../../shared/export/csl.ts'
import type { Citation, Evidence } from '../../../shared/model/evidence.ts'
import { CslData } from './csl-rules.ts'
import { hostileStrings } from './hostile-strings.ts'
import { article, claim, id, paragraph, passageOf, report } from './sample-report.ts'

const evidence = (seq: number, citation: Citation, more: Partial<Evidence> = {}): Evidence => ({
  ...{
    id: id(900 + seq),
    seq,
    citation,
    stance: 'supports',
    source: 'F',
    information: '6',
    origin: '',
    note: '',
  },
  ...{ date: '', createdAt: '2025-07-15T23:30:00.000Z', trashedAt: null, ...more },
})

function made(more: Partial<Parameters<typeof article>[1]> = {}, cited: Evidence[] = []) {
  const blocks = [paragraph('Es waren 14.000.')]
  const claims = [claim(1, passageOf('Es waren 14.000.', '14.000'), 'unconfirmed', { evidence: cited })]
  return report([article(blocks, { claims, ...more })])
}

const kim = {
  title: 'Kim sagt {Moskau} 50 % & „Rückhalt“ zu 한국',
  authors: ['Feld, Maren', 'Norddeutsche Agentur'],
  publisher: 'Beispiel-Kurier',
  url: 'https://example.org/kim_a?x=1%20&y={z}',
  published: '2025-07-13T08:00:00+09:00',
  language: 'de',
}
const photos = { type: 'url', url: 'https://example.org/fotos', title: 'Zwei Fotos' } as const

test('articles and evidence are entries of CSL-JSON, each once', () => {
  const cited = [
    evidence(1, photos, { origin: 'Amt', date: '2025-07', note: 'Seite 3' }),
    evidence(2, photos, { origin: 'Amt', date: '2025-07', note: 'Seite 3' }),
    evidence(3, { type: 'text', text: 'Anruf beim Amt' }, { date: 'im Sommer' }),
    evidence(4, { type: 'article', article: id(1), capture: 'a'.repeat(64), passage: null }),
    evidence(6, { type: 'text', text: 'Brief' }, { date: '2026-02-30' }),
    evidence(5, { type: 'file', sha256: 'c'.repeat(64), file: 'brief.pdf', extension: 'pdf', bytes: 9 }),
  ]
  const items = JSON.parse(renderCsl(made(kim, cited)))
  expect(CslData.parse(items)).toEqual([
    {
      id: id(1),
      type: 'article-newspaper',
      title: kim.title,
      author: [{ family: 'Feld', given: 'Maren' }, { literal: 'Norddeutsche Agentur' }],
      'container-title': 'Beispiel-Kurier',
      issued: { 'date-parts': [[2025, 7, 13]] },
      accessed: { 'date-parts': [[2025, 7, 14]] },
      URL: 'https://example.org/kim_a?x=1%20&y=%7Bz%7D',
      language: 'de',
      custom: { sha256: 'a'.repeat(64) },
    },
    {
      ...{
        id: id(902),
        type: 'webpage',
        title: 'Zwei Fotos',
        URL: 'https://example.org/fotos',
        publisher: 'Amt',
      },
      ...{
        issued: { 'date-parts': [[2025, 7]] },
        accessed: { 'date-parts': [[2025, 7, 15]] },
        annote: 'Seite 3',
      },
    },
    { id: id(903), type: 'document', title: 'Anruf beim Amt', issued: { literal: 'im Sommer' } },
    { id: id(906), type: 'document', title: 'Brief', issued: { literal: '2026-02-30' } },
    { id: id(905), type: 'document', title: 'brief.pdf', custom: { sha256: 'c'.repeat(64) } },
  ])
})

test('the same entries are BibTeX, with keys of their own', () => {
  const file = renderBibtex(made(kim, [evidence(1, photos), evidence(2, photos, { note: 'x' })]))
  expect(file).toContain(
    String.raw`title = {{Kim sagt \textbraceleft{}Moskau\textbraceright{} 50 \% \& „Rückhalt“ zu 한국}}`,
  )
  expect(file).toContain('month = jul')
  expect(entries(file)).toMatchObject([
    {
      key: 'feld2025sagt',
      type: 'article',
      AUTHOR: expect.stringContaining('and'),
      JOURNAL: 'Beispiel-Kurier',
      YEAR: '2025',
      URL: 'https://example.org/kim_a?x=1%20&y=%7Bz%7D',
      URLDATE: '2025-07-14',
    },
    { key: 'zwei', type: 'misc', URL: 'https://example.org/fotos' },
    { key: 'zwei-2', ANNOTE: 'x' },
  ])
})

test('sources whose names have no Latin letters have keys of their own, also ten thousand', () => {
  const items = Array.from({ length: 10_000 }, (_, at) => ({
    id: id(at),
    type: 'document' as const,
    title: '회담',
  }))
  const keys = keysFor([...items, { id: id(1), type: 'document', title: 'source-2' }])
  expect(new Set(keys).size).toBe(10_001)
  expect(keys.slice(0, 3)).toEqual(['source', 'source-2', 'source-3'])
})

test('whatever the fields hold, CSL-JSON keeps its schema and BibTeX has every entry', () => {
  const said = fc.constantFrom(...hostileStrings, '}', '{', '\\', 'a, b', '2025-99-99', '한국', '@article{x,')
  fc.assert(
    fc.property(said, said, said, said, (title, author, published, cited) => {
      const citation = { type: 'url', url: cited || 'x', title: cited } as const
      const meta = { title, authors: [author], publisher: author, url: title, published, language: cited }
      const input = made(meta, [evidence(1, citation, { note: title, origin: author, date: published })])
      CslData.parse(JSON.parse(renderCsl(input)))
      expect(entries(renderBibtex(input)).map(({ type }) => type)).toEqual([
        author === '' ? expect.stringMatching(/article|misc/) : 'article',
        'misc',
      ])
    }),
    { numRuns: 60 },
  )
})
