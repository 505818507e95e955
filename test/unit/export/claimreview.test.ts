import { expect, test } from 'vitest'
import { renderClaimReview } from '../../../shared/export/claimreview.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { textOf } from '../../../shared/model/block.ts'
import { hostileStrings } from './hostile-strings.ts'
import { article, claim, id, paragraph, passageOf, report, rowOf } from './sample-report.ts'

const blocks = [paragraph('Laut KCNA waren es bis zu 14.000.'), paragraph('Amtlich bestätigt ist nichts.')]
const text = textOf(blocks)
const kim = { title: 'Kim', url: 'https://example.org/kim', publisher: 'Kurier', authors: ['Maren Feld'] }
const seen: Evidence = {
  ...{ id: id(9), seq: 9, stance: 'supports', source: 'B', information: '2', origin: 'Amt', note: 'Seite 3' },
  ...{ date: '2025-07-12', createdAt: '2025-07-14T09:12:00.000Z', trashedAt: null },
  citation: { type: 'url', url: 'https://example.org/fotos', title: 'Zwei Fotos' },
}

test('every claim has a name and the articles it is made in, a review only where there is a finding', () => {
  const article1 = article(blocks, {
    ...kim,
    claims: [
      claim(1, passageOf(text, 'bis zu 14.000'), 'confirmed', {
        speaker: 'KCNA',
        tags: ['Zahl'],
        evidence: [seen],
      }),
      claim(2, passageOf(text, 'Amtlich bestätigt'), 'unconfirmed'),
      claim(3, passageOf(text, 'ist nichts'), 'refuted', { statement: 'Nichts davon' }),
    ],
  })
  const { '@context': context, '@graph': graph } = JSON.parse(renderClaimReview(report([article1])))
  expect(context).toBe('https://schema.org')
  expect(graph.map((node: Record<string, string>) => [node['@type'], node['@id']])).toEqual([
    ['Claim', `urn:uuid:${id(1001)}`],
    ['ClaimReview', `urn:uuid:${id(1001)}#review`],
    ['Claim', `urn:uuid:${id(1002)}`],
    ['Claim', `urn:uuid:${id(1003)}`],
    ['ClaimReview', `urn:uuid:${id(1003)}#review`],
  ])
  expect(graph[0]).toEqual({
    '@type': 'Claim',
    '@id': `urn:uuid:${id(1001)}`,
    text: 'bis zu 14.000',
    author: { name: 'KCNA' },
    keywords: ['Zahl'],
    appearance: [
      {
        '@type': 'Article',
        '@id': 'https://example.org/kim',
        headline: 'Kim',
        url: 'https://example.org/kim#:~:text=bis%20zu%2014.000',
        author: [{ name: 'Maren Feld' }],
        publisher: { name: 'Kurier' },
      },
    ],
  })
  expect(graph[1]).toMatchObject({
    claimReviewed: 'bis zu 14.000',
    itemReviewed: { '@id': `urn:uuid:${id(1001)}` },
    author: { name: 'Harbour desk' },
    reviewRating: {
      alternateName: 'Confirmed',
      ratingValue: 5,
      bestRating: 5,
      worstRating: 1,
      ratingExplanation: 'Reason 1',
    },
    citation: [
      {
        name: 'Zwei Fotos',
        url: 'https://example.org/fotos',
        description: 'Seite 3',
        dateCreated: '2025-07-12',
      },
    ],
  })
  expect(graph[4].reviewRating).toMatchObject({ alternateName: 'Refuted', ratingValue: 1 })
})

test('one claim in several articles is one claim, also where an article is not in the report or on the web', () => {
  const one = claim(1, passageOf(text, 'bis zu 14.000'), 'unconfirmed')
  const shown = article(blocks, { ...kim, claims: [one] })
  const other = { ...article([], { title: 'Anderswo' }), id: id(2) }
  const row = rowOf(one, shown)
  const further = { ...row.appearances[0]!, id: id(77), article: other.id }
  const made = report([shown], {
    claims: [{ ...row, appearances: [...row.appearances, further] }],
    sources: new Map([shown, other].map((source) => [source.id, source])),
  })
  const { '@graph': graph } = JSON.parse(renderClaimReview(made))
  expect(graph).toHaveLength(1)
  expect(graph[0].appearance).toMatchObject([
    { url: 'https://example.org/kim#:~:text=bis%20zu%2014.000' },
    { '@id': `urn:uuid:${id(2)}`, headline: 'Anderswo' },
  ])
  expect(graph[0].appearance[1]).not.toHaveProperty('url')
})

test('no field can make an address of what is none', () => {
  for (const said of hostileStrings) {
    const evidence = [{ ...seen, citation: { type: 'url' as const, url: said || 'x', title: said } }]
    const claims = [claim(1, passageOf(text, 'bis zu 14.000'), 'confirmed', { statement: said, evidence })]
    const file = renderClaimReview(report([article(blocks, { title: said, url: said, claims })]))
    const urls = Array.from(file.matchAll(/"(?:url|@id)": "([^"]*)"/g), ([, url]) => url)
    for (const url of urls) expect(url).toMatch(/^(?:https?:|urn:uuid:)[^\s<>"{}|\\^`]*$/i)
  }
})
