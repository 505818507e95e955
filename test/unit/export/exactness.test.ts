import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { render } from '../../../shared/export/index.ts'
import { textOf, type Block, type Mark } from '../../../shared/model/block.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { highlightColors } from '../../../shared/model/highlight.ts'
import { byId, elements, parse, textIn, withClass } from './html-page.ts'
import { article, claim, highlight, paragraph, passageAt, report, snapped } from './sample-report.ts'

/** Text as articles have it, with everything markup could stumble over; one grapheme or more per word. */
const words = fc
  .array(
    fc.constantFrom(
      'Berlin',
      ' ',
      '  ',
      '„bis zu 14.000“',
      'é',
      '👩‍🚀',
      'שלום',
      'مرحبا',
      '<b>',
      '&amp;',
      '*',
      '_x_',
      '`',
      '[^c1]',
      '\u00ad',
      '|',
      '\n',
      '.',
      ' ',
      '#',
      '1. ',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').normalize('NFC'))

const marked = words.chain((text) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.integer({ min: 1, max: 20 }),
        type: fc.constantFrom<Mark['type']>('bold', 'italic', 'link'),
      }),
      { maxLength: 4 },
    )
    .map((marks) => ({
      text,
      marks: marks.map(({ at, length, type }) => ({
        start: snapped(text, at),
        end: snapped(text, at + length),
        type,
        ...(type === 'link' && { href: 'https://example.org/?a=1&b="2"' }),
      })),
    })),
)

const block: fc.Arbitrary<Block> = fc.oneof(
  marked.map((content): Block => ({ type: 'paragraph', ...content })),
  marked.chain((content) =>
    fc.integer({ min: 1, max: 6 }).map((level): Block => ({ type: 'heading', level, ...content })),
  ),
  marked.chain((content) =>
    fc
      .record({ depth: fc.nat(4), ordered: fc.boolean() })
      .map((list): Block => ({ type: 'item', ...list, ...content })),
  ),
  marked.map((content): Block => ({ type: 'quote', ...content })),
  marked.map((content): Block => ({ type: 'code', ...content })),
  fc
    .record({ content: marked, row: fc.nat(3), column: fc.nat(3), header: fc.boolean() })
    .map(({ content, ...cell }): Block => ({ type: 'cell', table: 0, ...cell, ...content })),
  fc.constant(paragraph('')),
)

const annotated = fc.array(block, { minLength: 1, maxLength: 8 }).chain((blocks) => {
  const text = textOf(blocks)
  if (text === '') return fc.constant(article(blocks))
  const span = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }))
    .map(([at, length]): [number, number] => [snapped(text, at), snapped(text, at + length)])
    .map(([start, end]) => passageAt(text, start, end > start ? end : text.length))
  return fc
    .record({
      claims: fc.array(fc.tuple(span, fc.constantFrom(...statuses)), { maxLength: 12 }),
      highlights: fc.array(fc.tuple(span, fc.constantFrom(...highlightColors)), { maxLength: 12 }),
    })
    .map(({ claims, highlights }) =>
      article(blocks, {
        claims: claims.map(([passage, status], index) => claim(index, passage, status)),
        highlights: highlights.map(([passage, color], index) => highlight(index, passage, color)),
      }),
    )
})

describe('the article in an HTML report', () => {
  test('has in every block exactly the text of the capture, whatever lies over it', () => {
    fc.assert(
      fc.property(annotated, (view) => {
        const page = parse(render('html', report([view])))
        const blocks = withClass(page, 'b').map((each) => textIn(each, { markers: false }))
        expect(blocks).toEqual(view.blocks.map(({ text }) => text))
      }),
      { numRuns: 60 },
    )
  })

  test('shows every claim and highlight over exactly the characters of its quote', () => {
    fc.assert(
      fc.property(annotated, (view) => {
        const page = parse(render('html', report([view])))
        const blocks = withClass(page, 'b')
        for (const [letter, views] of [
          ['c', view.claims],
          ['h', view.highlights],
        ] as const) {
          const shown = views.map((_, index) => {
            const label = `${letter}${index + 1}`
            return blocks
              .map((each) =>
                withClass(each, label)
                  .map((piece) => textIn(piece))
                  .join(''),
              )
              .join('')
          })
          const meant = views.map(({ passage: { start, end } }) => inBlocks(view.blocks, start, end))
          expect(shown.toSorted()).toEqual(meant.toSorted())
        }
      }),
      { numRuns: 60 },
    )
  })

  test('has one marker for every passage, and card, marker and passage find each other', () => {
    fc.assert(
      fc.property(annotated, (view) => {
        const page = parse(render('html', report([view])))
        const ids = elements(page).flatMap(({ properties }) => properties.id ?? [])
        expect(new Set(ids).size).toBe(ids.length)
        const labels = [
          ...view.claims.map((_, index) => `c${index + 1}`),
          ...view.highlights.map((_, index) => `h${index + 1}`),
        ]
        for (const label of labels) {
          expect(byId(page, `${label}-ref`).properties.href).toBe(`#${label}`)
          expect(ids).toContain(label)
        }
        for (const { properties } of elements(page)) {
          const href = properties.href ?? ''
          if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** What of a span is inside blocks: the line breaks between them belong to none. */
function inBlocks(blocks: readonly Block[], start: number, end: number): string {
  let from = 0
  return blocks
    .map(({ text }) => {
      const part = text.slice(Math.max(0, start - from), Math.max(0, end - from))
      from += text.length + 1
      return part
    })
    .join('')
}

// Its time limit is that of every test: how long it takes is measured elsewhere.
test('an article of 100,000 words with 2,000 claims is a report with all of them', () => {
  const sentence = 'Nach Angaben des Ministeriums sollen bis zu 9.000 Soldaten dort stehen. '
  const blocks = Array.from({ length: 1000 }, () => paragraph(sentence.repeat(9).trim()))
  const text = textOf(blocks)
  const claims = Array.from({ length: 2000 }, (_, index) => {
    const start = index * 300
    return claim(index, passageAt(text, start, start + 700), statuses[index % 3] ?? 'unconfirmed')
  })
  const html = render('html', report([article(blocks, { claims })]))
  expect(html.match(/-ref"/g)).toHaveLength(2000)
})
