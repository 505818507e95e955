import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textFragments, withFragment } from '../../../shared/export/text-fragment.ts'
import { textOf } from '../../../shared/model/block.ts'
import { paragraph, snapped } from './sample-report.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The offsets in a block between which words stand. */
function edgesOf(block: string): Set<number> {
  return new Set([0, ...Array.from(segmenter.segment(block), ({ index, segment }) => index + segment.length)])
}

interface Place {
  block: number
  start: number
  end: number
}

/** All places of some words, whatever their case and white space, in the blocks from a place on; at its very beginning for `glued`. */
function placesOf(blocks: readonly string[], words: string, from: Place, glued = false): Place[] {
  const pattern = words
    .replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
    .replaceAll(/\s+/gu, String.raw`\s+`)
  return blocks.flatMap((text, block): Place[] => {
    if (block < from.block) return []
    const first = block === from.block ? from.end : 0
    const found: Place[] = []
    const regex = new RegExp(pattern, 'iuy')
    for (let at = first; at <= text.length; at++) {
      regex.lastIndex = at
      const match = regex.exec(text)
      if (match) found.push({ block, start: at, end: at + match[0].length })
      if (glued && (match || /\S/u.test(text[at] ?? ''))) break
    }
    return glued &&
      block > from.block &&
      blocks
        .slice(from.block, block)
        .some((each, index) => each.slice(index === 0 ? from.end : 0).trim() !== '')
      ? []
      : found
  })
}

/** Where a link leads in an article, by the rules for text fragments: offsets in its text, null for nowhere. */
function follow(blocks: readonly string[], link: string): { start: number; end: number } | null {
  const parts = (link.split(':~:text=')[1] ?? '').split(',')
  const decoded = (part: string | undefined) => (part === undefined ? null : decodeURIComponent(part))
  const prefix = parts[0]?.endsWith('-') ? decoded(parts.shift()?.slice(0, -1)) : null
  const suffix = parts.at(-1)?.startsWith('-') ? decoded(parts.pop()?.slice(1)) : null
  const [start = '', end = null] = parts.map(decoded)
  const edges = blocks.map(edgesOf)
  const begins = ({ block, start }: Place) => edges[block]?.has(start) ?? false
  const ends = ({ block, end }: Place) => edges[block]?.has(end) ?? false
  const top = { block: 0, start: 0, end: 0 }
  const starts =
    prefix === null
      ? placesOf(blocks, start ?? '', top).filter(begins)
      : placesOf(blocks, prefix, top)
          .filter(begins)
          .flatMap((before) => placesOf(blocks, start ?? '', before, true))
  for (const from of starts) {
    if ((end !== null || suffix === null) && !ends(from)) continue
    const tos = end === null ? [from] : placesOf(blocks, end, from).filter(begins)
    for (const to of tos) {
      const followed = suffix === null ? ends(to) : placesOf(blocks, suffix, to, true).some(ends)
      if (followed) return { start: at(from.block) + from.start, end: at(to.block) + to.end }
    }
  }
  return null
  function at(block: number) {
    return blocks.slice(0, block).reduce((sum, text) => sum + text.length + 1, 0)
  }
}

const lines = [
  'Im Grenzgebiet stehen bis zu 9.000 Soldaten, so NAP.',
  'Bis zu 9.000 Soldaten? Der Außen-Minister – „sehr besorgt“ – schweigt & wartet.',
  'Bis zu 9.000 Soldaten. Das Ende.',
]
const link = (blocks: string[], exact: string, nth = 0) => {
  const text = blocks.join('\n')
  let start = text.indexOf(exact)
  for (let left = nth; left > 0; left--) start = text.indexOf(exact, start + 1)
  return textFragments(blocks.map(paragraph))({ start, end: start + exact.length })
}

test('a passage is quoted whole, with as much context as tells it from the same words before it', () => {
  expect(link(lines, 'Im Grenzgebiet')).toBe(':~:text=Im%20Grenzgebiet')
  expect(link(lines, 'Der Außen-Minister – „sehr besorgt“')).toBe(
    ':~:text=Der%20Au%C3%9Fen%2DMinister%20%E2%80%93%20%E2%80%9Esehr%20besorgt%E2%80%9C',
  )
  expect(link(lines, 'schweigt & wartet')).toBe(':~:text=schweigt%20%26%20wartet')
  expect(link(lines, 'Bis zu 9.000 Soldaten')).toBe(':~:text=NAP.-,Bis%20zu%209.000%20Soldaten')
  expect(link(lines, 'renz')).toBe(':~:text=G-,renz,-gebiet')
  expect(link(['gleich', 'gleich', 'gleich', 'gleich'], 'gleich', 2)).toBeNull()
})

test('a passage over several blocks or a long one is quoted by how it begins and ends', () => {
  expect(link(lines, `${lines[0]}\n${lines[1]}`)).toBe(
    ':~:text=Im%20Grenzgebiet%20stehen,schweigt%20%26%20wartet.',
  )
  const long = Array.from({ length: 90 }, (_, index) => `Wort${index}`).join(' ')
  expect(link([long], long)).toBe(':~:text=Wort0%20Wort1%20Wort2,Wort87%20Wort88%20Wort89')
})

test('an address keeps the fragment it has', () => {
  expect(withFragment('https://example.org/a', ':~:text=x')).toBe('https://example.org/a#:~:text=x')
  expect(withFragment('https://example.org/a#b', ':~:text=x')).toBe('https://example.org/a#b:~:text=x')
})

test('an address that led to other words leads to these alone', () => {
  const copied = 'https://example.org/a#:~:text=other%20words'
  expect(withFragment(copied, ':~:text=x')).toBe('https://example.org/a#:~:text=x')
  expect(withFragment('https://example.org/a#b:~:text=y', ':~:text=x')).toBe(
    'https://example.org/a#b:~:text=x',
  )
})

test('a link leads to its very passage, whatever is around it, and is only missing where words repeat', () => {
  const words = fc.constantFrom(
    'bis',
    'zu',
    'Bis',
    '9.000',
    'Soldaten',
    'Außen-Minister',
    'für',
    'fur',
    ',',
    ' – ',
    '„so“',
    '한국',
    '👩‍🚀',
    'שלום',
    '&',
    '  ',
  )
  const line = fc.array(words, { maxLength: 10 }).map((all) => all.join(' '))
  let [links, asked] = [0, 0]
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (lines, a, b) => {
      const text = textOf(lines.map(paragraph))
      const [start = 0, end = 0] = [a, b]
        .map((at) => snapped(text, at % (text.length + 1)))
        .toSorted((x, y) => x - y)
      const exact = text.slice(start, end)
      if (exact.trim() === '') return
      asked += 1
      const fragment = textFragments(lines.map(paragraph))({ start, end })
      if (fragment === null) return
      links += 1
      const from = start + exact.length - exact.trimStart().length
      expect(follow(lines, `https://example.org/#${fragment}`)).toEqual({
        start: from,
        end: from + exact.trim().length,
      })
    }),
    { numRuns: 80 },
  )
  expect(links).toBeGreaterThan(asked / 2)
})
