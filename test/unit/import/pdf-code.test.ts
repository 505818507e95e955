import { expect, test } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { lines, pdfOf, type Line } from './pdf-writer.ts'

const prose = (texts: readonly string[], y: number): Line[] =>
  lines(texts, { y, size: 11 }).map((line) => ({ ...line, font: 'FT' }))
const above = prose(
  [
    'The port publishes its figures as a table that everybody can read by a program, and says how on',
    'a page of its own. Whoever wants to count the ships of a day does it like this, in a few lines:',
  ],
  740,
)
const below = prose(['What comes out is the number of ships that the port itself counts, quay by quay.'], 560)
const read = async (page: readonly Line[]) =>
  (await parse({ file: 'bericht.pdf', bytes: pdfOf([page]) })).blocks.map(({ type, text }) => [type, text])

test('lines in letters of one width are code with its indents and gaps', async () => {
  const typed: Line[] = [
    { text: 'for ship in ships:', x: 80, y: 690 },
    { text: 'if ship["quay"] == 3:', x: 104, y: 678 },
    { text: 'total += 1', x: 128, y: 666 },
    { text: '# all', x: 260, y: 666 },
    { text: 'print(total)', x: 80, y: 642 },
  ]
  expect(await read([...above, ...typed, ...below])).toEqual([
    ['paragraph', above.map(({ text }) => text).join(' ')],
    [
      'code',
      'for ship in ships:\n    if ship["quay"] == 3:\n        total += 1            # all\n\nprint(total)',
    ],
    ['paragraph', below[0]?.text],
  ])
})

test('an address in such letters is no code, nor is a path in the midst of a sentence', async () => {
  const address = lines(['https://example.org/ships_a?b=c'], { x: 80, y: 690 })
  expect((await read([...above, ...address, ...below])).map(([type]) => type)).not.toContain('code')
  const [first, last] = above
  const path: Line = { text: '/var/lib/ships/2024/quay[3].json', x: 60, y: 726, size: 11 }
  const around = [first, path, { ...last, y: 712 }].filter((line): line is Line => line !== undefined)
  expect((await read([...around, ...below])).map(([type]) => type)).not.toContain('code')
})

test('prose in letters of one width is prose, and so is all of what was typed on a machine', async () => {
  const letter = lines(
    [
      'The ministry confirms that no talks were held in the',
      'week of the ninth, and that none are planned there.',
    ],
    { x: 80, y: 690, leading: 12 },
  )
  expect(await read([...above, ...letter, ...below])).toContainEqual([
    'paragraph',
    letter.map(({ text }) => text).join(' '),
  ])
  const all = [...letter, ...lines(['total = a + b; // all'], { x: 80, y: 640 })]
  expect((await read(all)).map(([type]) => type)).not.toContain('code')
})
