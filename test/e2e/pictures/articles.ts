/** The articles of the pictures besides those of the sample, as Markdown with what is said about them at the top. */
export const articles: Readonly<Record<string, string>> = {
  'grain-terminal.md': article(
    { title: 'Grain terminal reopens after audit', publisher: 'Harbour Courier', date: '2026-01-14' },
    [
      'The grain terminal on pier 7 went back to work on Wednesday, the port company said. Auditors had counted 41,000 tonnes in August, a tenth of what the agency had reported.',
      'According to two dockers, up to 120 people were sent home without pay during the audit. The union is said to prepare a complaint. A confirmation by the labour office is still missing.',
    ],
  ),
  'customs-figures.md': article(
    { title: 'Customs figures for the sound', publisher: 'Statistics Office', date: '2026-01-30' },
    [
      'In December 8,400 vehicles crossed the sound, 31 per cent fewer than a year before. The office points out that the figures of the night ferries were estimated.',
      'Freight fell less: by 6 per cent.',
    ],
  ),
  'opposition-protocol.md': article(
    {
      title: 'Velmarische Opposition legt angebliches Zusatzprotokoll zum Hafenabkommen vor',
      publisher: 'Musterblatt',
      date: '2026-02-03',
      language: 'de',
    },
    [
      'Die Opposition in Velmarien hat am Dienstag zwei Seiten veröffentlicht, die aus einem geheimen Zusatzprotokoll stammen sollen. Ob sie echt sind, ist nicht geklärt.',
      'Laut dem Fraktionsvorsitzenden sichert das Papier der Marine Tarsunds einen Liegeplatz bis 2036 zu. Das Ministerium sprach von einer Fälschung.',
    ],
  ),
  'statement.md': article({ title: 'Statement of Sound Line', publisher: 'Sound Line', date: '2026-02-11' }, [
    'All four ships have now been examined. Sound Line says that the cracks were 12 centimetres long at most and that they were welded within a week.',
  ]),
  'interview.md': article(
    {
      title: 'Interview mit der Hafenmeisterin',
      publisher: 'Radio Küste',
      date: '2026-02-20',
      language: 'de',
    },
    ['„Ich habe das Schiff selbst gesehen“, sagt die Hafenmeisterin. Wasser sei nicht eingedrungen.'],
  ),
  'budget.md': article(
    { title: 'Budget committee puts the repair off', publisher: 'The Specimen Post', date: '2026-02-27' },
    [
      'The committee reportedly wants to decide in May. Members expect costs of up to 4 million crowns.',
      'An earlier estimate had been 3.2 million.',
    ],
  ),
}

/** A later wording of `grain-terminal.md`: a figure changed, a sentence gone, one new. */
export const newerArticle = articles['grain-terminal.md']
  ?.replace('up to 120 people', 'up to 180 people')
  .replace(' A confirmation by the labour office is still missing.', '')
  .concat('\n\nUpdate: the port company now calls the audit “a matter of routine”.\n')

/** What is added to the note of the English sample article. */
export const note = `
## Figures

| Source | Cracks | Date |
| --- | --- | --- |
| two people | up to 40 cm | 22 September |
| Sound Line | up to 12 cm | 11 February |
`

function article(about: Readonly<Record<string, string>>, paragraphs: readonly string[]): string {
  const lines = Object.entries({ language: 'en', ...about }).map(([name, value]) => `${name}: ${value}`)
  return ['---', ...lines, '---', '', paragraphs.join('\n\n'), ''].join('\n')
}
