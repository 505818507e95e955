import { describe, expect, test } from 'vitest'
import { narrow } from '../../../shared/export/narrow.ts'
import { render } from '../../../shared/export/index.ts'
import { countsOf, type ReportInput } from '../../../shared/export/report.ts'
import { lens } from '../../../shared/lens/index.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import { article, claim, counts, highlight, id, note, paragraph, passageOf, report } from './sample-report.ts'

const blocks: Block[] = [
  { type: 'heading', level: 2, text: 'Treffen in Sundby', marks: [] },
  paragraph('Laut der Agentur NAP sollen bis zu 9.000 Soldaten dort stehen. Eine Bestätigung fehlt.'),
  paragraph('Der Minister nannte das Gespräch „freundschaftlich“.'),
]
const text = textOf(blocks)
const evidence = [
  {
    ...{ id: id(1), seq: 1, source: 'B' as const, information: '2' as const, stance: 'supports' as const },
    ...{
      citation: { type: 'url' as const, url: 'https://example.org/fotos', title: 'Fotos' },
      origin: 'NAP',
    },
    ...{ note: 'Drei Aufnahmen', date: '2025-07-12', createdAt: '2025-07-14T09:12:00Z', trashedAt: null },
  },
]
const view = article(blocks, {
  title: 'Gastgeber sagt Rückhalt zu',
  authors: ['Maren Holt'],
  publisher: 'Beispiel-Kurier',
  url: 'https://example.org/a',
  published: '2025-07-13',
  language: 'de',
  tags: ['Nordmeer'],
  claims: [
    claim(1, passageOf(text, 'bis zu 9.000 Soldaten'), 'unconfirmed', {
      ...{ statement: 'Up to 9,000 soldiers are there', speaker: 'NAP', tags: ['troops'], evidence },
      recheck: '2025-08-01',
    }),
    claim(2, passageOf(text, 'freundschaftlich'), 'confirmed'),
    claim(3, passageOf(text, 'Eine Bestätigung fehlt'), 'refuted'),
  ],
  highlights: [highlight(4, passageOf(text, 'Sundby'), 'green', { comment: 'Where?', tags: ['place'] })],
  note: note({ type: 'paragraph', children: [{ type: 'text', text: 'Ask the ministry.', format: 0 }] }),
})
const marks = lens(text, 'de')
const articles = report([view], {
  lens: new Map([[view.id, marks]]),
  leftOut: counts({ claims: 1 }),
  trashed: { claims: 1, highlights: 0 },
})
const narrowed = narrow({ ...articles, kind: 'dossier' }, articles.choices)
const dossier: ReportInput = {
  ...articles,
  ...narrowed,
  included: countsOf({ ...narrowed, images: new Map() }),
  trashed: { claims: 0, highlights: 0 },
  leftOut: counts({ claims: 12, highlights: 3 }),
}

/** To be looked at when it changes: `vitest -u` writes it anew. The style sheet has tests of its own. */
const golden = (name: string) => `../../fixtures/reports/${name}`

describe('a report is, to the letter, what it was', () => {
  test.each(['html', 'md', 'csv', 'tsv'] as const)('as %s', async (format) => {
    for (const [name, input] of Object.entries({ articles, dossier })) {
      const made = render(format, input).replace(/<style>[\s\S]*<\/style>/u, '<style></style>')
      await expect(made).toMatchFileSnapshot(golden(`${name}.${format}`))
    }
  })
})
