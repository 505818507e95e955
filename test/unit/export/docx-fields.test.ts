import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderDocx } from '../../../electron/docx/docx.ts'
import type { ArticleView } from '../../../shared/api/views.ts'
import { textOf } from '../../../shared/model/block.ts'
import { dossierFilledWith, filledWith } from './hostile-report.ts'
import { hostileSeeds, hostileStrings, kindsOfWords } from './hostile-strings.ts'
import { asRead, commentsIn, parts } from './word-file.ts'
import { wordProblems } from './word-rules.ts'
import { article, claim, highlight, paragraph, passageAt, report, snapped } from './sample-report.ts'

test('a hostile string in every field leaves a file that Word would open, and leads nowhere', async () => {
  for (const [index, text] of hostileSeeds.entries()) {
    const files = parts(await renderDocx(index % 4 === 0 ? dossierFilledWith(text) : filledWith(text)))
    expect([text, wordProblems(files)]).toEqual([text, []])
    for (const xml of Object.values(files))
      for (const [, to] of xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g))
        expect(to).toMatch(/^(?:https?|mailto):/)
  }
}, 60_000)

test('whatever the fields hold, the file can be read, and every comment is on its words', async () => {
  const words = fc.constantFrom(...kindsOfWords, '<b>', '&amp;', '\t', ...hostileStrings)
  const line = fc
    .array(words, { minLength: 1, maxLength: 8 })
    .map((all) => all.join('').replaceAll('\n', ' ').normalize('NFC'))
  const span = fc.tuple(fc.nat(), fc.nat())
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.array(span, { maxLength: 5 }),
      words,
      async (lines, spans, said) => {
        const blocks = lines.map(paragraph)
        const text = textOf(blocks)
        const passages = spans.flatMap(([a, b]) => {
          const [start = 0, end = 0] = [a, b]
            .map((at) => snapped(text, at % (text.length + 1)))
            .toSorted((x, y) => x - y)
          return asRead(text.slice(start, end)) === '' ? [] : [passageAt(text, start, end)]
        })
        const made: ArticleView = article(blocks, {
          title: said || 'x',
          url: said,
          highlights: passages.map((passage, seq) =>
            highlight(seq, passage, 'blue', { comment: said, tags: [said] }),
          ),
          claims: passages.map((passage, seq) =>
            claim(seq, passage, 'unconfirmed', { statement: said, speaker: said }),
          ),
        })
        const bytes = await renderDocx(report([made]))
        expect(wordProblems(parts(bytes))).toEqual([])
        const { said: comments, leftOut } = await commentsIn(bytes)
        expect(leftOut).toBe(0)
        const wanted = passages.flatMap(({ exact }) => [asRead(exact), asRead(exact)])
        expect(comments.map(({ words }) => words).toSorted()).toEqual(wanted.toSorted())
      },
    ),
    { numRuns: 12 },
  )
})
