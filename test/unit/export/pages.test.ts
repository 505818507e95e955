import { describe, expect, it } from 'vitest'
import { render } from '../../../shared/export/index.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import { article, claim, highlight, passageOf, report } from './sample-report.ts'

const blocks: Block[] = [
  { type: 'paragraph', text: 'Der Kai bleibt zu.', marks: [], page: 3 },
  { type: 'paragraph', text: 'Niemand weiß, wie lange.', marks: [], page: 6, pageLabel: 'iv' },
]
const text = textOf(blocks)
const input = report([
  article(blocks, {
    claims: [claim(1, passageOf(text, 'Der Kai'), 'unconfirmed')],
    highlights: [highlight(2, passageOf(text, 'Niemand'), 'yellow')],
  }),
])

describe('the pages of a document', () => {
  it('are told for each claim and highlight in Markdown', () => {
    const markdown = render('md', input)
    expect(markdown).toContain('Page: 3\n')
    expect(markdown).toContain('Page: iv (page 6 of the file)')
  })

  it('are told for each claim and highlight in HTML', () => {
    const html = render('html', input)
    expect(html).toContain('<dt>Page</dt><dd>3</dd>')
    expect(html).toContain('<dt>Page</dt><dd>iv (page 6 of the file)</dd>')
  })

  it('are not spoken of where there are none', () => {
    const plain = article(
      blocks.map(({ text }) => ({ type: 'paragraph', text, marks: [] })),
      { claims: [claim(1, passageOf(text, 'Der Kai'), 'unconfirmed')] },
    )
    expect(render('md', report([plain]))).not.toContain('Page')
  })
})
