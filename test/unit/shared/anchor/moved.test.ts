import { describe as suite, expect, it } from 'vitest'
import { findQuote, type Quote } from '../../../../shared/anchor/find-quote.ts'
import { resolver } from '../../../../shared/anchor/resolve.ts'

const row = (index: number) =>
  `Am Kai ${index} lagen zuletzt ${index * 131} Tonnen Getreide, sagte Kapitän Nummer ${index * 17}. Der Lotse ${index} wartete bis ${index * 3 + 40}.`
const old = Array.from({ length: 12 }, (_, index) => row(index + 1))
const fresh = Array.from(
  { length: 4 },
  (_, index) => `Ein Lastwagen mit ${index * 7 + 3} Kisten fuhr über Brücke ${index * 3 + 1} nach Westen.`,
)
const resolved = (earlier: readonly string[], newer: readonly string[], quote: Quote) =>
  resolver(newer.join('\n'), earlier.join('\n'))(findQuote(earlier.join('\n'), quote))

const sentence = 'Die Reederei wollte den Verlust der Ladung gestern nicht bestätigen.'
/** An article with the sentence in its third paragraph, and the same with it in its ninth. */
const there = old.with(2, `${old[2]} ${sentence} Danach war Ruhe im Hafen.`)
const moved = old
  .with(2, `${old[2]} Danach war Ruhe im Hafen.`)
  .with(8, old[8]!.replace('. ', `. ${sentence} `))

suite('a sentence that was moved to another paragraph', () => {
  it('is found there', () => {
    const answer = resolved(there, moved, { exact: sentence })
    expect(answer.state).toBe('placed')
    expect(answer.passage?.start).toBe(moved.join('\n').indexOf(sentence))
  })

  it('is found there by some words of it', () => {
    const answer = resolved(there, moved, { exact: 'den Verlust der Ladung' })
    expect(answer.passage?.start).toBe(moved.join('\n').indexOf('den Verlust der Ladung'))
  })

  it('is lost when it was cut out', () => {
    const gone = there.with(2, `${old[2]} Danach war Ruhe im Hafen.`)
    expect(resolved(there, gone, { exact: sentence })).toEqual({ state: 'lost' })
  })

  it('is lost when it was cut out and stands in what is new', () => {
    const gone = there.with(2, `${old[2]} Danach war Ruhe im Hafen.`)
    const newer = [...gone, ...fresh.slice(0, 2), 'Mehr folgt.', ...fresh.slice(2)]
    const earlier = there.with(2, `${old[2]} Mehr folgt. Danach war Ruhe im Hafen.`)
    expect(resolved(earlier, newer, { exact: 'Mehr folgt.' })).toEqual({ state: 'lost' })
  })
})

suite('a paragraph that was moved and edited', () => {
  const paragraph = `${sentence} Danach war Ruhe im Hafen.`
  const earlier = old.toSpliced(3, 0, paragraph)
  const edited = paragraph.replace('gestern', 'am Montag')
  const newer = old.toSpliced(9, 0, edited)
  const shown = (text: string) => resolved(earlier, newer, { exact: text }).passage?.exact

  it('is found where it is now, and so is what stands in it', () => {
    expect(shown(paragraph)).toBe(edited)
    expect(shown(sentence)).toBe(sentence.replace('gestern', 'am Montag'))
    expect(shown('Danach war Ruhe im Hafen.')).toBe('Danach war Ruhe im Hafen.')
    expect(shown('Verlust der Ladung gestern nicht')).toBe('Verlust der Ladung am Montag nicht')
  })

  it('is lost when it was cut out', () => {
    expect(resolved(earlier, [...old, ...fresh], { exact: paragraph })).toEqual({ state: 'lost' })
  })
})

suite('all paragraphs in another order, each set in lines of its own', () => {
  it('are the same article', () => {
    const lines = old.toReversed().flatMap((block) => block.replaceAll(/(.{30,50}) /gu, '$1\n').split('\n'))
    const found = old.map((block) => resolved(old, lines, { exact: block }).state)
    expect(new Set(found)).toEqual(new Set(['changed']))
  })
})

suite('a heading', () => {
  const earlier = old.toSpliced(4, 0, 'Hintergrund')

  it('is found between its neighbours when paragraphs were put in beside it', () => {
    const newer = [...old.slice(0, 4), fresh[0]!, 'Hintergrund', fresh[1]!, ...old.slice(4)]
    expect(resolved(earlier, newer, { exact: 'Hintergrund' })).toMatchObject({ state: 'placed' })
  })

  it('is another one where it stands elsewhere and nothing else was moved', () => {
    const newer = [...old.slice(0, 9), 'Hintergrund', ...old.slice(9)]
    expect(resolved(earlier, newer, { exact: 'Hintergrund' })).toEqual({ state: 'lost' })
  })

  it('is found where all paragraphs are in another order', () => {
    const newer = [...old.slice(7), ...old.slice(2, 5), 'Hintergrund', ...old.slice(0, 2), ...old.slice(5, 7)]
    expect(resolved(earlier, newer, { exact: 'Hintergrund' })).toMatchObject({ state: 'placed' })
  })

  it('is all that is left of its article', () => {
    expect(resolved(earlier, ['Hintergrund'], { exact: 'Hintergrund' })).toMatchObject({ state: 'placed' })
  })

  it('of two is the one that is as manieth, or either', () => {
    const twice = old.toSpliced(8, 0, 'Hintergrund').toSpliced(4, 0, 'Hintergrund')
    const first = { exact: 'Hintergrund', suffix: `\n${old[4]}` }
    const both = [...twice.slice(0, 4), ...twice.slice(4)].toSpliced(4, 0, fresh[0]!)
    expect(resolved(twice, both, first).passage?.start).toBe(both.join('\n').indexOf('Hintergrund'))
    // The first is gone with the paragraph above it; the second has come to where that was.
    const one = [...old.slice(0, 3), ...old.slice(4, 8), 'Hintergrund', ...old.slice(8)]
    expect(resolved(twice, one, first).passage).toBeUndefined()
  })
})
