import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newRecord, toCapture } from '../../../electron/import/capture.ts'
import { ArticleRecord } from '../../../shared/model/article.ts'
import { readMarkdown, utf8 } from './sources.ts'

const hash = (content: string) => createHash('sha256').update(content, 'utf8').digest('hex')

describe('a capture', () => {
  it('proves the original and the text made of it', async () => {
    const source = '# Küste 👍\n\nDer *Hafen*.'
    const draft = await readMarkdown(source)
    const at = '2025-07-13T12:00:00.000Z'
    const capture = toCapture(draft, utf8(source), { method: 'file', file: 'küste.md', url: '', at })
    expect(capture.info).toMatchObject({
      sha256: hash(source),
      textSha256: hash('Küste 👍\nDer Hafen.'),
      importedAt: at,
      method: 'file',
      file: 'küste.md',
      extension: 'md',
      bytes: 27,
      characters: 19,
      blocks: 2,
    })
    const record = newRecord(draft.meta, capture, at)
    expect(ArticleRecord.parse(record)).toEqual(record)
    expect(record).toMatchObject({ title: 'Küste 👍', nextSeq: 1, captures: [capture.info] })
  })
})
