import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../shared/model/block.ts'
import { pageAt } from '../../../../shared/model/page-at.ts'

const blocks: Block[] = [
  { type: 'heading', level: 1, text: 'Hafen', marks: [], page: 1, pageLabel: 'iv' },
  {
    type: 'paragraph',
    text: 'Der Kai bleibt zu.',
    marks: [],
    page: 1,
    pageLabel: 'iv',
    turns: [
      { at: 4, page: 2, pageLabel: 'v' },
      { at: 8, page: 3 },
    ],
  },
]

describe('the page of a place in the text', () => {
  it('is the one the place stands on, also where a block goes over several', () => {
    const at = (word: string) => pageAt(blocks, 6 + (blocks[1]?.text.indexOf(word) ?? 0))
    expect(pageAt(blocks, 0)).toEqual({ page: 1, pageLabel: 'iv' })
    expect(at('Der')).toEqual({ page: 1, pageLabel: 'iv' })
    expect(at('Kai')).toEqual({ page: 2, pageLabel: 'v' })
    expect(at('bleibt')).toEqual({ page: 3 })
    expect(at('.')).toEqual({ page: 3 })
  })

  it('is none where the document has no pages', () => {
    expect(pageAt([{ type: 'paragraph', text: 'Hafen', marks: [] }], 2)).toBeNull()
    expect(pageAt([], 0)).toBeNull()
  })
})
