import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderJsonLd } from '../../../shared/export/jsonld.ts'
import { textOf } from '../../../shared/model/block.ts'
import { hostileStrings } from './hostile-strings.ts'
import {
  article,
  claim,
  highlight,
  id,
  paragraph,
  passageAt,
  passageOf,
  report,
  snapped,
} from './sample-report.ts'
import { brokenRules } from './web-annotation-rules.ts'

const first = '🇰🇵 Kim sagt 𝔐oskau „Rückhalt“ zu.'
const blocks = [paragraph(first), paragraph('Laut KCNA waren es bis zu 14.000.')]
const text = textOf(blocks)
const rückhalt = highlight(1, passageOf(text, '„Rückhalt“'), 'pink', {
  comment: 'Wörtlich?',
  tags: ['Zitat'],
})
const troops = claim(2, passageOf(text, 'bis zu 14.000'), 'confirmed', {
  statement: 'Es waren 14.000',
  speaker: 'KCNA',
  tags: ['Zahl', 'confirmed'],
})

test('a highlight and a claim are annotations with quote, position in code points, capture and what is said', () => {
  const kim = article(blocks, {
    title: 'Kim sagt Rückhalt zu',
    url: 'https://example.org/kim?a=|b',
    highlights: [rückhalt],
    claims: [troops],
  })
  const collection = JSON.parse(renderJsonLd(report([kim])))
  expect(brokenRules(collection)).toEqual([])
  expect(collection).toMatchObject({ label: 'Kim sagt Rückhalt zu', total: 2 })
  const source = 'https://example.org/kim?a=%7Cb'
  const state = {
    type: 'TimeState',
    sourceDate: '2025-07-14T08:00:00.000Z',
    cached: `urn:sha256:${'a'.repeat(64)}`,
  }
  const start = [...text.slice(0, text.indexOf('„'))].length
  expect(start).toBeLessThan(text.indexOf('„'))
  expect(collection.first.items).toMatchObject([
    {
      id: `urn:uuid:${rückhalt.id}`,
      motivation: ['highlighting', 'commenting', 'tagging'],
      body: [
        { purpose: 'classifying', value: 'pink' },
        { purpose: 'commenting', value: 'Wörtlich?' },
        { purpose: 'tagging', value: 'Zitat' },
      ],
      target: {
        source,
        state,
        selector: [
          { type: 'TextQuoteSelector', exact: '„Rückhalt“', prefix: '🇰🇵 Kim sagt 𝔐oskau ' },
          { type: 'TextPositionSelector', start, end: start + 10 },
        ],
      },
    },
    {
      id: `urn:uuid:${troops.appearance}`,
      motivation: 'assessing',
      body: [
        {
          id: `urn:uuid:${troops.id}`,
          purpose: 'describing',
          value: 'Es waren 14.000',
          'schema:author': { 'schema:name': 'KCNA' },
        },
        { purpose: 'classifying', value: 'confirmed' },
        { purpose: 'commenting', value: 'Reason 2' },
        { purpose: 'tagging', value: 'Zahl' },
        { purpose: 'tagging', value: 'confirmed' },
      ],
      target: { source, state },
    },
  ])
})

test('what is lost keeps its words and states no place, and an article without annotations has no page', () => {
  const lost = highlight(1, passageAt('gone', 0, 4), 'yellow', { anchor: 'lost' })
  const collection = JSON.parse(renderJsonLd(report([article(blocks, { highlights: [lost] })])))
  expect(brokenRules(collection)).toEqual([])
  expect(collection.first.items[0].target).toEqual({
    type: 'SpecificResource',
    source: `urn:uuid:${id(1)}`,
    selector: [{ type: 'TextQuoteSelector', exact: 'gone', prefix: '', suffix: '' }],
  })
  const empty = JSON.parse(renderJsonLd(report([article(blocks)])))
  expect(brokenRules(empty)).toEqual([])
  expect(empty).toMatchObject({ total: 0 })
})

test('whatever the fields hold, the model is kept and the positions, in code points, have the quote', () => {
  const hostile = fc.oneof(fc.constantFrom(...hostileStrings, ''), fc.constantFrom('👩‍🚀 𝔐', 'ü 🇰🇵 und'))
  const lines = fc.array(hostile, { minLength: 1, maxLength: 6 })
  const spans = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 })
  fc.assert(
    fc.property(lines, spans, hostile, (lines, spans, said) => {
      const blocks = lines.map(paragraph)
      const text = textOf(blocks)
      const passages = spans.flatMap(([a, b]) => {
        const [start = 0, end = 0] = [a, b]
          .map((at) => snapped(text, at % (text.length + 1)))
          .toSorted((a, b) => a - b)
        return start < end ? [passageAt(text, start, end)] : []
      })
      const made = article(blocks, {
        title: said,
        url: said,
        highlights: passages.map((passage, seq) =>
          highlight(seq, passage, 'blue', { comment: said, tags: [said] }),
        ),
        claims: passages.map((passage, seq) =>
          claim(seq, passage, 'refuted', { statement: said, speaker: said }),
        ),
      })
      const collection = JSON.parse(renderJsonLd(report([made])))
      expect(brokenRules(collection)).toEqual([])
      const points = [...text]
      for (const { target } of collection.first?.items ?? []) {
        const [{ exact }, { start, end }] = target.selector
        expect(points.slice(start, end).join('')).toBe(exact)
      }
    }),
    { numRuns: 40 },
  )
})
