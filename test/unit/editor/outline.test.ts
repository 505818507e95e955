import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf, type Piece } from '../../../renderer/editor/extensions/article-text/outline.ts'
import type { Block, Mark } from '../../../shared/model/block.ts'

const text = { text: fc.string({ maxLength: 600 }), marks: fc.constant<Mark[]>([]) }
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), ...text }),
  fc.record({ type: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), ...text }),
  fc.record({ type: fc.constant('quote' as const), ...text }),
  fc.record({
    type: fc.constant('item' as const),
    depth: fc.integer({ min: 0, max: 3 }),
    ordered: fc.boolean(),
    ...text,
  }),
  fc.record({
    type: fc.constant('cell' as const),
    table: fc.nat(2),
    row: fc.nat(3),
    column: fc.nat(3),
    header: fc.boolean(),
    ...text,
  }),
)

/** The blocks in the order in which they are shown. */
const shown = (piece: Piece): number[] => ('block' in piece ? [piece.block] : piece.pieces.flatMap(shown))
const html = (piece: Piece): string =>
  `<${piece.tag}>${'block' in piece ? piece.block : piece.pieces.map(html).join('')}</${piece.tag}>`

const paragraph = (length: number): Block => ({ type: 'paragraph', text: 'x'.repeat(length), marks: [] })
const item = (depth: number): Block => ({ type: 'item', depth, ordered: false, text: '', marks: [] })
const cell = (row: number, header: boolean): Block => ({
  type: 'cell',
  table: 0,
  row,
  column: 0,
  header,
  text: '',
  marks: [],
})

test('whatever the blocks, each is shown once and in its order, in the part that says so', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 60 }), (blocks) => {
      const parts = partsOf(blocks)
      for (const { from, to, pieces } of parts)
        expect(pieces.flatMap(shown)).toEqual(Array.from({ length: to - from }, (_, index) => from + index))
      expect(parts.map(({ from }) => from)).toEqual([0, ...parts.map(({ to }) => to)].slice(0, parts.length))
      expect(parts.at(-1)?.to ?? 0).toBe(blocks.length)
    }),
  )
})

test('neighbours of one kind form one list, quotation or table', () => {
  const quote: Block = { type: 'quote', text: '', marks: [] }
  const [part] = partsOf([
    item(0),
    item(1),
    item(0),
    quote,
    quote,
    cell(0, true),
    cell(1, false),
    cell(1, false),
  ])
  expect(part?.pieces.map(html)).toEqual([
    '<ul><li><p>0</p><ul><li><p>1</p></li></ul></li><li><p>2</p></li></ul>',
    '<blockquote><p>3</p><p>4</p></blockquote>',
    '<table><tbody><tr><th>5</th></tr><tr><td>6</td><td>7</td></tr></tbody></table>',
  ])
})

test('a part takes about two screens, and neither a heading nor the middle of a list begins one', () => {
  const long = paragraph(66 * 59)
  const heading: Block = { type: 'heading', level: 2, text: 'On', marks: [] }
  const parts = partsOf([long, heading, long, long, heading, item(0), long])
  expect(parts.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 3],
    [3, 5],
    [5, 7],
  ])
  expect(partsOf([...Array.from({ length: 200 }, () => item(0)), long]).map(({ from }) => from)).toEqual([
    0, 200,
  ])
})
