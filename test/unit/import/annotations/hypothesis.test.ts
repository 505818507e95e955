import { describe, expect, test } from 'vitest'
import { hypothesis, readJson } from './files.ts'

describe('a Hypothesis file', () => {
  test('is read as the API answers it, as an export, as a bare list and as one annotation', () => {
    const one = hypothesis('a', 'up to 9,000')
    const files = [{ total: 1, rows: [one] }, { export_date: '2025', annotations: [one] }, [one], one]
    for (const file of files) {
      const { tool, annotations } = readJson(file)
      expect(tool).toBe('hypothesis')
      expect(annotations).toMatchObject([{ id: 'a', kind: 'highlight', quotes: [{ exact: 'up to 9,000' }] }])
    }
    expect(readJson({ total: 0, rows: [] }).annotations).toEqual([])
  })

  test('gives quote, context, position, comment as Markdown, tags, author, time and document', () => {
    const one = hypothesis('a', 'up to 9,000', { text: '**Who** says so?', tags: ['border', 'b'] })
    expect(readJson([one]).annotations).toEqual([
      {
        id: 'a',
        kind: 'highlight',
        quotes: [{ exact: 'up to 9,000', prefix: '', suffix: '', start: { at: 17, unit: 'utf-16' } }],
        comment: '**Who** says so?',
        tags: ['border', 'b'],
        color: null,
        statement: '',
        status: '',
        speaker: '',
        claim: '',
        author: 'maren',
        createdAt: '2025-07-14T08:00:00.000Z',
        document: { url: 'https://example.org/talks', title: 'Talks at the harbour', capture: '' },
      },
    ])
  })

  test('joins replies, also to replies, to the comment they answer, oldest first', () => {
    const { annotations } = readJson([
      hypothesis('c', '', {
        references: ['a', 'b'],
        text: 'No.',
        created: '2025-07-16T08:00:00Z',
        user: 'acct:jo@x.example',
        target: [{ source: 'https://example.org/talks' }],
      }),
      hypothesis('a', 'up to 9,000', { text: 'Really?', tags: ['x'] }),
      hypothesis('b', '', {
        references: ['a'],
        text: 'Yes.',
        tags: ['y'],
        created: '2025-07-15T08:00:00Z',
        user_info: { display_name: 'Ada' },
      }),
    ])
    expect(annotations).toMatchObject([
      { id: 'a', comment: 'Really?\n\nAda: Yes.\n\njo: No.', tags: ['x', 'y'] },
    ])
  })

  test('joins replies that the API answers apart', () => {
    const rows = [hypothesis('a', 'up to 9,000', { text: 'Really?' })]
    const replies = [hypothesis('b', '', { references: ['a'], text: 'Yes.' })]
    expect(readJson({ total: 1, rows, replies }).annotations).toMatchObject([
      { id: 'a', comment: 'Really?\n\nmaren: Yes.' },
    ])
  })

  test('keeps a reply without its beginning and a note about the whole page as annotations without a quote', () => {
    const { annotations } = readJson([
      hypothesis('r', '', { references: ['not there'], text: 'Yes.', target: [{ source: 'x' }] }),
      hypothesis('p', '', { text: 'All of it', target: [{ source: 'x' }] }),
    ])
    expect(annotations).toMatchObject([
      { id: 'r', quotes: [], comment: 'Yes.' },
      { id: 'p', quotes: [], comment: 'All of it' },
    ])
  })

  test('keeps tags that are too long or too many to be tags in the comment', () => {
    const long = 'x'.repeat(201)
    const tags = [long, 'a', 'a', ' ', ...Array.from({ length: 100 }, (_, index) => `t${index}`)]
    const [annotation] = readJson([hypothesis('a', 'b', { text: 'Said', tags })]).annotations
    expect(annotation?.tags).toHaveLength(100)
    expect(annotation?.comment).toBe(`Said\n\n${long}\n\nt99`)
  })
})
