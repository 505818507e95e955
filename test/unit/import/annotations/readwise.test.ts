import { describe, expect, test } from 'vitest'
import { READWISE, readText } from './files.ts'

describe('a Readwise file', () => {
  test('gives quote, note, tags, colour, time and title of every row', () => {
    const row =
      '"He said ""up to 9,000"",\nno more","Talks, at the harbour",Maren Holt,B00,"Who\nsays?",blue,"border, troops",location,12,2025-07-14 08:00:00+00:00,news'
    const { tool, annotations } = readText(`${READWISE}\n${row}\n`)
    expect(tool).toBe('readwise')
    expect(annotations).toEqual([
      {
        id: '',
        kind: 'highlight',
        quotes: [{ exact: 'He said "up to 9,000",\nno more', prefix: '', suffix: '', start: null }],
        comment: 'Who\nsays?',
        tags: ['border', 'troops'],
        color: 'blue',
        statement: '',
        status: '',
        speaker: '',
        claim: '',
        author: '',
        createdAt: '2025-07-14T08:00:00.000Z',
        document: { url: '', title: 'Talks, at the harbour', capture: '' },
      },
    ])
  })

  test('may have a byte order mark, other line ends, quoted names, fewer columns and short rows', () => {
    const { annotations } = readText(
      '\ufeff"Book Title","Highlight","Color"\r\nT,one,orange\r\n\r\nT,two\r\n',
    )
    expect(annotations).toMatchObject([
      { quotes: [{ exact: 'one' }], color: null, createdAt: null },
      { quotes: [{ exact: 'two' }], color: null, tags: [] },
    ])
    expect(readText(`${READWISE}\n`).annotations).toEqual([])
  })
})
