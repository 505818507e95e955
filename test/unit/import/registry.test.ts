import { expect, it } from 'vitest'
import { formats } from '../../../electron/import/registry.ts'
import { articleExtensions, isArticleName } from '../../../shared/model/article-names.ts'

it('every extension that is offered is one of a format, and every format is offered', () => {
  for (const extension of articleExtensions) {
    const source = { file: `a.${extension}`, bytes: new TextEncoder().encode('%PDF-1.7 text') }
    expect(formats.some((format) => format.detects(source))).toBe(true)
  }
  for (const { extensions } of formats)
    expect(articleExtensions).toEqual(expect.arrayContaining([...extensions]))
})

it('what is hidden, without an extension or of another kind is no article', () => {
  const names = [
    'A.PDF',
    'b.tar.md',
    'ä ö.html',
    '.txt',
    '.hidden.txt',
    '~$report.docx',
    'README',
    'a.jpg',
    'pdf',
    'a.pdf~',
  ]
  expect(names.filter(isArticleName)).toEqual(['A.PDF', 'b.tar.md', 'ä ö.html'])
})
