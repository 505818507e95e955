import { expect, test } from 'vitest'
import { atTheDesk } from './desk.ts'

const wire =
  'Der Hafen von Sundby bleibt nach Angaben der Behörde bis Freitag gesperrt. Ursache ist ein Sturm, der in der Nacht drei Kräne beschädigt hat.'

async function desk() {
  const opened = await atTheDesk(
    wire,
    `Sundby (dpa). ${wire}`,
    `${wire} Mehr dazu am Abend.`,
    'Der Zoll zählt drei beschädigte Kräne im Hafen von Sundby und meldet keine Verletzten unter den Leuten.',
  )
  const { ask, articles, span } = opened
  const make = async (article: string, words: string, statement: string) => {
    const unjudged = { speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }
    return ask('claims.add', { article, span: await span(article, words), statement, ...unjudged })
  }
  const closed = await make(
    articles[0] ?? '',
    'bis Freitag gesperrt',
    'Der Hafen von Sundby ist bis Freitag gesperrt.',
  )
  await make(articles[3] ?? '', 'keine Verletzten', 'Niemand wurde verletzt.')
  return { ...opened, closed, make }
}

test('claims in similar words are proposed, with the words they share and where they are made', async () => {
  const { ask, articles, closed, make } = await desk()
  const asked = { text: 'Sundby: Hafen bleibt bis Freitag zu' }
  expect(await ask('claims.similar', asked)).toMatchObject([
    {
      id: closed.id,
      status: 'unconfirmed',
      article: { id: articles[0] },
      shared: expect.arrayContaining(['Freitag']),
    },
  ])
  expect(await ask('claims.similar', { ...asked, except: closed.id })).toEqual([])
  const again = await make(articles[1] ?? '', 'bis Freitag gesperrt', 'Hafen Sundby bis Freitag gesperrt')
  expect((await ask('claims.similar', asked)).map(({ id }) => id)).toEqual(
    expect.arrayContaining([closed.id, again.id]),
  )
  await ask('claims.trash', { id: closed.id })
  await ask('claims.change', { id: again.id, statement: 'Die Fähre fährt nicht.' })
  expect((await ask('claims.similar', { text: 'Fähre fährt nicht' })).map(({ id }) => id)).toEqual([again.id])
})

test('evidence that is nearly the same text is told, unless it counts as one origin already', async () => {
  const { ask, articles, closed } = await desk()
  const cite = async (article: string | undefined, origin = '') => {
    const citation = { type: 'article' as const, article: article ?? '', span: null }
    const { evidence } = await ask('evidence.add', { claim: closed.id, citation, stance: 'supports', origin })
    return evidence.at(-1)?.id ?? ''
  }
  const [, dpa, evening, customs] = articles
  const first = await cite(dpa)
  const second = await cite(evening)
  await cite(customs)
  const told = await ask('evidence.sameTexts', { claim: closed.id })
  expect(told).toMatchObject([
    { evidence: first, other: { evidence: null, article: articles[0] }, share: 1 },
    { evidence: second, other: { evidence: null, article: articles[0] }, share: 1 },
    { evidence: first, other: { evidence: second, article: evening } },
  ])
  expect(told[2]?.share).toBeGreaterThan(0.8)
  for (const id of [first, second]) await ask('evidence.change', { claim: closed.id, id, origin: 'dpa' })
  const left = await ask('evidence.sameTexts', { claim: closed.id })
  expect(left.every(({ other }) => other.evidence === null)).toBe(true)
})
