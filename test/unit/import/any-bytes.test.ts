import fc from 'fast-check'
import { describe, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { ArticleDraft } from '../../../electron/import/draft.ts'
import { expectSound } from './sound.ts'

const pieces = [
  ...[
    '# ',
    '> ',
    '- ',
    '1. ',
    '  ',
    '\n',
    '\n\n',
    '**',
    '*',
    '_',
    '`',
    '```\n',
    '[',
    '](',
    ')',
    '![',
    '<b>',
    '</b>',
    '<!--',
  ],
  ...[
    '| a | b |\n| - | - |\n',
    '---\n',
    'title: x\n',
    '&#13;',
    '&#0;',
    '&nbsp;',
    '[^1]',
    '[^1]: ',
    '\r',
    '\t',
    '\u0085',
    '\\\n',
  ],
  ...[
    'e\u0301',
    '&#769;',
    '👩‍👧',
    'שלום',
    '\u00ad',
    'Hafen',
    ' ',
    'javascript:1',
    'https://example.org',
    '\u0000',
    '\ufeff',
  ],
]
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
  fc.string({ maxLength: 100 }).map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
  fc
    .array(fc.constantFrom(...pieces), { maxLength: 60 })
    .map((parts) => new TextEncoder().encode(parts.join(''))),
)
const anyFile = fc.constantFrom('a.md', 'a.txt', '', 'a', 'ä ö.markdown', '.md')

async function read(file: string, bytes: Uint8Array): Promise<ArticleDraft | BelegError> {
  try {
    return await parse({ file, bytes })
  } catch (error) {
    if (error instanceof BelegError) return error
    throw error
  }
}

describe('any bytes at all', () => {
  it('are read into sound blocks or refused with an error of ours', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, anyBytes, async (file, bytes) => {
        const draft = await read(file, bytes)
        fc.pre(!(draft instanceof BelegError))
        expectSound(draft)
      }),
      { numRuns: 200 },
    )
  })
})
