import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf } from '../../../electron/import/markdown/blocks.ts'
import { parse } from '../../../electron/import/parse.ts'
import { piecesOf } from '../../../electron/import/markdown/pieces.ts'
import { treeOf } from '../../../electron/import/markdown/tree.ts'
import { Album } from '../../../electron/import/image/album.ts'

/** Lines of which a piece that is cut off at the wrong one says something else. */
const LINES = [
  ...[
    '',
    '',
    '',
    'Kai',
    'Kai [Süd] und [a][süd], [^1]',
    '# Hafen',
    '### Kai #',
    'Lage',
    '===',
    '---',
    '- eins',
    '  - zwei',
  ],
  ...[
    '  mehr',
    '1. drei',
    '    Code',
    '```',
    '```js',
    '   ```',
    '~~~~',
    '> Zitat',
    '> ```',
    '<div>',
    '</div>',
    '<b>x',
    '<!-- a',
  ],
  ...[
    'b -->',
    '<script>',
    '</script>',
    '<pre>',
    '</pre>',
    '<?x',
    '?>',
    '[süd]: https://example.org/',
    '[^1]: Note',
    '    weiter',
  ],
  ...[
    '| a | b |',
    '| - | - |',
    '  ',
    'a | b',
    '- | -',
    '- ```',
    '  ```',
    '[Süd]:',
    'https://example.org/2',
    '***',
  ],
]

test('a long text says in pieces what it says as one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 40 }), (lines) => {
      const text = lines.join('\n')
      const blocks = (size: number) =>
        blocksOf(
          treeOf(text, () => undefined, size),
          new Album(),
        )
      expect(blocks(0)).toEqual(blocks(Infinity))
    }),
    { numRuns: 150 },
  )
})

test('a long text is cut wherever something begins at the margin', () => {
  for (const text of ['## Kai\n\nZu **seit** Montag.\n\n- eins\n- zwei\n\n', '> Zitat\n\n', 'Absatz[^1]\n\n'])
    for (const piece of piecesOf(text.repeat(20_000))) expect(piece.length).toBeLessThan(70_000)
})

test('a long text says how far its reading is, so that it is not taken for one that never ends', async () => {
  const told: [number, number][] = []
  const bytes = new TextEncoder().encode('Zu seit Montag.\n\n'.repeat(12_000))
  await parse({ file: 'a.md', bytes }, (done, total) => void told.push([done, total]))
  expect(told).toEqual([
    [0, 4],
    [1, 4],
    [2, 4],
    [3, 4],
  ])
})
