import { describe, expect, it } from 'vitest'
import { findQuote } from '../../../../shared/anchor/find-quote.ts'
import { resolver } from '../../../../shared/anchor/resolve.ts'

const sentence = 'Eine Bestätigung steht noch aus.'
const article = [
  'Der Hafen von Altmark bleibt bis Freitag geschlossen, teilte die Behörde am Morgen mit.',
  `Im Norden ist es nach ihren Angaben ruhig. ${sentence} Danach kam der Regen über die Küste.`,
  'Laut einem Bericht der Küstenzeitung sollen bis zu 14.000 Tonnen Getreide auf den Kais liegen.',
  `Im Süden wird seit Tagen gestritten. ${sentence} Niemand weiß, wie es dort weitergehen soll.`,
  'Die Reeder haben für die kommende Woche zu einem Treffen in der Stadt eingeladen.',
]

/** What becomes of a quote when one place of the article is edited. */
function resolved(quote: { exact: string; prefix?: string }, from: string, to: string, blocks = article) {
  const earlier = blocks.join('\n')
  const newer = earlier.replace(from, to)
  expect(newer).not.toBe(earlier)
  const { state, passage } = resolver(newer, earlier)(findQuote(earlier, quote))
  return { state, exact: passage?.exact, before: passage && newer.slice(0, passage.start) }
}

it('a passage is where it was in a text that is the same, though no word is in it', () => {
  const text = 'Altmark\n28\nja\nKüstrin\n15\n–\nNorden\n27\nja'
  expect(resolver(text, text)(findQuote(text, { exact: '–' }))).toMatchObject({ state: 'placed' })
})

describe('a passage of a text that was edited in one place', () => {
  it('that was cut out is lost, though the same sentence stands elsewhere', () => {
    expect(resolved({ exact: sentence, prefix: 'ruhig. ' }, ` ${sentence}`, '').state).toBe('lost')
  })

  it('that stands elsewhere a second time is the one whose word was edited', () => {
    const edited = resolved({ exact: sentence, prefix: 'ruhig. ' }, 'Bestätigung', 'Antwort')
    expect(edited).toMatchObject({ state: 'changed', exact: 'Eine Antwort steht noch aus.' })
    expect(edited.before).toMatch(/ruhig\. $/u)
    const other = resolved({ exact: sentence, prefix: 'gestritten. ' }, 'Bestätigung', 'Antwort')
    expect(other).toMatchObject({ state: 'placed', exact: sentence })
  })

  it('stays where all else of its paragraph on one side was written anew', () => {
    const written = resolved(
      { exact: 'Der Hafen' },
      ' von Altmark bleibt bis Freitag geschlossen, teilte die Behörde am Morgen mit.',
      ' wird erst in der nächsten Woche wieder öffnen.',
    )
    expect(written).toMatchObject({ state: 'placed', exact: 'Der Hafen' })
  })

  it('is lost when another sentence stands in its place', () => {
    const { exact } = { exact: 'Danach kam der Regen über die Küste.' }
    expect(resolved({ exact }, exact, 'Die Polizei sperrte am Abend zwei Straßen.').state).toBe('lost')
  })

  it('is never said to be one of two paragraphs alike that stood beside each other when one was cut out', () => {
    const [first = '', second = '', ...others] = article
    const twice = [first, second, second, ...others]
    const earlier = twice.join('\n')
    const start = earlier.indexOf('Danach kam')
    const passage = findQuote(earlier, { exact: 'Danach kam der Regen', suffix: ' über die Küste.\nIm' })
    expect(passage.start).toBe(start)
    const { state } = resolver([first, second, ...others].join('\n'), earlier)(passage)
    expect(state).toBe('ambiguous')
  })

  it('ends after its last picture, though that has an invisible sign behind it', () => {
    const posts = article.map((block) => block.replace('. ', ' ⚠️. '))
    const exact = `${sentence.slice(0, -1)} ⚠️`
    const earlier = posts.join(' ⚠️ ').replace(sentence, `${exact} folgt`)
    const newer = earlier.replace('Bestätigung', 'Antwort')
    const { passage } = resolver(newer, earlier)(findQuote(earlier, { exact }))
    expect(passage?.exact).toBe(exact.replace('Bestätigung', 'Antwort'))
  })

  it('is changed where one number stands for another in its cell', () => {
    const table = [...article, ...['Kai', 'Tonnen', 'Nord', '14', 'Süd', '14', 'West', '27', 'Ost', '14']]
    const edited = resolved({ exact: '27' }, '\nWest\n27\n', '\nWest\n58\n', table)
    expect(edited).toMatchObject({ state: 'changed', exact: '58' })
  })

  it('is changed where two of four signs are others in a script without spaces', () => {
    const chinese = [
      '港务局星期一宣布,粮食尚未运抵青石港市。工资谈判将于周三凌晨继续。',
      '林丽华说,预算危机使国家损失了八千万元。这一说法无法得到独立证实。',
      '白鹭镇与石桥之间的道路仍然关闭,远望通讯社报道称。',
    ]
    const edited = resolved({ exact: '工资谈判' }, '工资谈判', '工资争议', chinese)
    expect(edited).toMatchObject({ state: 'changed', exact: '工资争议' })
  })

  it('is not the word that the next line begins with too, when its own line was moved without it', () => {
    const rows = [
      'Lager 91: 219 Kisten',
      'Lager 38: 4.730 Fahrzeuge',
      'Lager 87: 679 Wagen',
      'Lager 67: 249 Boote',
    ]
    const earlier = [...article, ...rows].join('\n')
    const [first = '', , third = '', fourth = ''] = rows
    const newer = [...article, first, third, fourth, '38: 4.730 Fahrzeuge'].join('\n')
    const passage = findQuote(earlier, { exact: 'Lager', prefix: 'Kisten\n' })
    expect(resolver(newer, earlier)(passage).passage).toBeUndefined()
  })

  it('is ambiguous where the very word was put in beside it, and something else before', () => {
    const doubled = resolved({ exact: 'wird' }, 'Im Süden wird seit', 'Im tiefen Süden wird wird seit')
    expect(doubled.state).toBe('ambiguous')
  })
})

it('finds an edited quote between long rows of words where hardly anything else of its article is left', () => {
  const own =
    'Am frühen Morgen hatten Lotsen im Nebel vor der Mole erst drei und dann immer mehr Kutter gezählt. Der Kapitän nannte die Lage ruhig und sprach von Geduld. Bis zum Mittag wollten alle Fischer ihre Netze an Land gebracht und auf den Kais zum Trocknen ausgelegt haben.'
  const others = (word: string) =>
    Array.from({ length: 9 }, (_, index) =>
      Array.from({ length: 24 }, (_, at) => `${word}${(index * 31 + at * 7) % 53}`).join(' '),
    )
  const earlier = others('Hafen').toSpliced(4, 0, own).join('\n')
  const newer = others('Wald').toSpliced(6, 0, own.replace('ruhig', 'angespannt')).join('\n')
  const exact = 'Der Kapitän nannte die Lage ruhig und sprach von Geduld.'
  const answer = resolver(newer, earlier)(findQuote(earlier, { exact }))
  expect(answer).toMatchObject({
    state: 'changed',
    passage: { exact: exact.replace('ruhig', 'angespannt') },
  })
})
