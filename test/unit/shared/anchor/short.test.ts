import { describe as suite, expect, it } from 'vitest'
import { findQuote } from '../../../../shared/anchor/find-quote.ts'
import { resolver } from '../../../../shared/anchor/resolve.ts'

const footer = [
  'Haben Sie einen Fehler gefunden? Schreiben Sie uns an die Redaktion, wir gehen jedem Hinweis nach.',
  'Über uns',
  'Der Norddienst ist eine unabhängige Agentur mit Büros in zwölf Städten und darf nur mit Genehmigung zitiert werden.',
]
const body = [
  'Fähre nach Föhrde fällt aus',
  'Die Fähre zwischen Altmark und Föhrde fährt bis Sonntag nicht, teilte die Reederei am Morgen mit.',
  'Grund ist ein Schaden am Ruder. Busse bringen die Reisenden über die Brücke bei Tönning ans andere Ufer.',
]
const earlier = [...body, ...footer].join('\n')
const found = (newer: readonly string[], exact: string) =>
  resolver(newer.join('\n'), earlier)(findQuote(earlier, { exact }))

suite('an article of a few lines', () => {
  const foreign = [
    'Rat vertagt Haushalt',
    'Der Stadtrat von Würzen hat die Abstimmung über den Haushalt auf Donnerstag verschoben.',
    'Die Opposition sprach von einem Fehler, der Bürgermeister wollte sich dazu nicht äußern.',
  ]

  it('is no version of another that has the same below it', () => {
    for (const exact of [
      ...footer,
      'Schreiben Sie uns an die Redaktion',
      'teilte die Reederei am Morgen mit',
    ])
      expect(found([...foreign, ...footer], exact)).toEqual({ state: 'lost' })
  })

  it('is no version of the same form filled in anew', () => {
    const form = [
      'Fähre nach Köslin fällt aus',
      'Die Fähre zwischen Grömitz und Köslin fährt bis Mittwoch nicht, teilte die Behörde am Abend mit.',
      'Grund ist ein Brand im Hafen. Boote bringen die Reisenden über die Bucht bei Prüm ans andere Ufer.',
    ]
    for (const exact of [...footer, ...body])
      expect(found([...form, ...footer], exact).passage).toBeUndefined()
  })

  it('keeps what is quoted in it and below it where it was edited', () => {
    const [heading = '', first = '', second = ''] = body
    const edited = [
      [heading, 'Aktualisiert um 14 Uhr.', first, second],
      [heading, second, first],
      [heading, first.replace('Sonntag', 'Montag'), second.replace('Grund', 'Ursache')],
      ['Keine Fähre nach Föhrde', first, second, 'Wann sie wieder fährt, ist offen.'],
    ]
    for (const blocks of edited)
      for (const exact of [...footer, 'teilte die Reederei am Morgen mit', 'bei Tönning'])
        expect(found([...blocks, ...footer], exact)).toMatchObject({ state: 'placed', passage: { exact } })
  })
})
