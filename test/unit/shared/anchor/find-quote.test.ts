import fc from 'fast-check'
import { describe as suite, expect, it } from 'vitest'
import { describe } from '../../../../shared/anchor/describe.ts'
import { findQuote } from '../../../../shared/anchor/find-quote.ts'
import { BelegError } from '../../../../shared/errors.ts'
import { anySpan } from './texts.ts'

const text = 'Der Hafen ist zu.\nLaut Amt ist der Hafen zu. Laut Reederei ist der Hafen offen.'

function failure(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error instanceof BelegError ? { code: error.code, count: error.detail['count'] } : error
  }
  return 'found'
}

suite('finding a quote', () => {
  it('gives the passage where it stands once, whatever the context says', () => {
    expect(findQuote(text, { exact: 'Laut Reederei' })).toMatchObject({ start: 45, end: 58 })
    expect(findQuote(text, { exact: 'Laut Reederei', prefix: 'elsewhere' })).toMatchObject({ start: 45 })
  })

  it('lets prefix and suffix decide where it stands more than once', () => {
    expect(findQuote(text, { exact: 'Hafen', suffix: ' zu' }).start).toBe(35)
    expect(findQuote(text, { exact: 'Hafen', prefix: 'Der ' }).start).toBe(4)
    expect(findQuote(text, { exact: 'ist', prefix: 'Reederei ', suffix: ' der' }).start).toBe(59)
  })

  it('takes context whose white space differs when none fits as given', () => {
    expect(findQuote(text, { exact: 'Laut', prefix: 'ist zu.\r\n\r\n' }).start).toBe(18)
    expect(findQuote(text, { exact: 'Hafen', suffix: 'offen' }).start).toBe(67)
  })

  it('says how often it stands there when the context does not decide', () => {
    expect(failure(() => findQuote(text, { exact: 'Hafen' }))).toEqual({ code: 'quote-ambiguous', count: 3 })
    expect(failure(() => findQuote(text, { exact: 'Hafen', prefix: 'ist der ' }))).toEqual({
      code: 'quote-ambiguous',
      count: 3,
    })
    expect(failure(() => findQuote(text, { exact: 'Hafen', prefix: 'nowhere' }))).toEqual({
      code: 'quote-ambiguous',
      count: 3,
    })
    expect(failure(() => findQuote('aaa', { exact: 'aa' }))).toEqual({ code: 'quote-ambiguous', count: 2 })
  })

  it('says that it is not there, also when it is empty or in another case', () => {
    for (const exact of ['', 'hafen IST', 'Hafen ist zu!'])
      expect(failure(() => findQuote(text, { exact }))).toEqual({ code: 'quote-not-found' })
  })

  it('compares after NFC', () => {
    const german = 'Präsenz im Süden'
    expect(findQuote(german, { exact: 'Pra\u0308senz' })).toMatchObject({
      start: 0,
      end: 7,
      exact: 'Präsenz',
    })
    expect(findQuote('ä a ä', { exact: 'a\u0308', prefix: ' a ' })).toMatchObject({ start: 4 })
  })

  it('does not find what begins or ends inside a grapheme', () => {
    expect(failure(() => findQuote('x\u0302y', { exact: 'x' }))).toEqual({ code: 'quote-not-found' })
    expect(failure(() => findQuote('👩‍👧', { exact: '👩' }))).toEqual({ code: 'quote-not-found' })
    expect(failure(() => findQuote('👍', { exact: '\ud83d' }))).toEqual({ code: 'quote-not-found' })
  })

  it('finds every passage again from its quote and context, unless they stand twice', () => {
    fc.assert(
      fc.property(anySpan, ({ text, start, end }) => {
        const passage = describe(text, start, end)
        const framed = passage.prefix + passage.exact + passage.suffix
        fc.pre(text.indexOf(framed) === text.lastIndexOf(framed))
        expect(findQuote(text, passage)).toEqual(passage)
      }),
      { numRuns: 400 },
    )
  })
})
