import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepAnnotations } from '../../../electron/import/annotations/keep.ts'
import { knownIn } from '../../../electron/import/annotations/known.ts'
import { placeAll } from '../../../electron/import/annotations/place-all.ts'
import { newRecord, toCapture } from '../../../electron/import/capture.ts'
import type { ArticleView, ClaimView, HighlightView } from '../../../shared/api/views.ts'
import { describe as passageAt } from '../../../shared/anchor/describe.ts'
import { renderHypothesis } from '../../../shared/export/hypothesis.ts'
import { renderJsonLd } from '../../../shared/export/jsonld.ts'
import { renderReadwise } from '../../../shared/export/readwise.ts'
import { isLive, type ArticleRecord } from '../../../shared/model/article.ts'
import { textOf } from '../../../shared/model/block.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { highlightColors } from '../../../shared/model/highlight.ts'
import { hostileStrings, kindsOfWords } from './hostile-strings.ts'
import { article, claim, highlight, paragraph, report, snapped } from './sample-report.ts'

const at = '2025-07-14T08:00:00.000Z'

/** The same article in a notebook that knows nothing of the annotations yet. */
function freshCopy({ title, blocks }: ArticleView): ArticleRecord {
  const meta = { title, authors: [], publisher: '', url: '', published: '', language: '' }
  const draft = {
    ...{
      meta,
      blocks,
      images: [],
      imagesLeftOut: {},
      highlights: [],
      commentsLeftOut: 0,
      pagesWithoutText: [],
      hiddenText: 0,
      filesLeftOut: [],
    },
    ...{ extent: null, savedAt: null, extension: 'txt', importer: 'test' },
  }
  return newRecord(meta, toCapture(draft, Buffer.from('x'), { method: 'file', file: '', url: '', at }), at)
}

function bringIn(file: string, record: ArticleRecord, text: string) {
  const { id, url, title, captures } = record
  const capture = captures.at(-1)?.sha256 ?? ''
  const known = knownIn(record)
  const bytes = Buffer.from(file)
  const found = placeAll({ file: 'f', bytes, text, article: { id, url, title, capture }, known })
  return keepAnnotations(record, found, { capture, at })
}

interface Kept {
  highlights: { comment: string }[]
  claims: { passages: object[] }[]
}

/** What two notebooks have to agree on; ids are each notebook's own. */
function contentOf({ highlights, claims, appearances }: ArticleRecord): Kept {
  return {
    highlights: highlights.map(({ passage, comment, tags, color }) => ({ passage, comment, tags, color })),
    claims: claims.filter(isLive).map(({ id, statement, speaker, tags, status, history, evidence }) => ({
      ...{ statement, speaker, tags, status, history, evidence },
      passages: appearances.filter((one) => one.claim === id).map(({ passage }) => passage),
    })),
  }
}

const words = fc.constantFrom(...kindsOfWords, ' ', '\t', 'é', '=1+1', '-')
const said = fc.oneof(
  fc.constantFrom(
    '',
    '',
    'Wer sagt das?',
    ' Rand ',
    'a\n\nb',
    '"zwei", drei',
    "'=x",
    "''",
    'confirmed',
    '\r\n',
    '🇰🇵',
  ),
  fc.constantFrom(...hostileStrings),
)
const tag = fc.oneof(
  fc.constantFrom('Zahl', 'a,b', '"', ' x ', 'confirmed', 'pink', '=cmd', 'a"b,"c'),
  fc.constantFrom(...hostileStrings).filter((each) => each.trim() !== '' && each.length <= 200),
)
const tags = fc.uniqueArray(tag, { maxLength: 3 })
const span = fc.tuple(fc.nat(), fc.nat())

/** An article with highlights and claims anywhere, some claims in two places. */
const annotated = fc
  .record({
    lines: fc.array(fc.array(words, { maxLength: 12 }), { minLength: 1, maxLength: 5 }),
    marks: fc.array(fc.tuple(span, said, tags, fc.constantFrom(...highlightColors)), { maxLength: 4 }),
    claims: fc.array(fc.tuple(span, fc.option(span), said, said, tags, fc.constantFrom(...statuses)), {
      maxLength: 3,
    }),
  })
  .map(({ lines, marks, claims }) => {
    const blocks = lines.map((line) => paragraph(line.join('').normalize('NFC')))
    const text = textOf(blocks)
    const taken = { highlight: new Set<string>(), claim: new Set<string>() }
    /** No two of a kind are on the very same words: without ids they would be one. */
    const passage = (kind: 'highlight' | 'claim', [a, b]: [number, number]) => {
      const [start = 0, end = 0] = [a, b]
        .map((at) => snapped(text, at % (text.length + 1)))
        .toSorted((x, y) => x - y)
      const [size, key] = [taken[kind].size, `${start}-${end}`]
      const isNew = taken[kind].add(key).size > size
      return isNew && text.slice(start, end).trim() !== '' ? passageAt(text, start, end) : null
    }
    const copy = freshCopy(article(blocks))
    const highlights = marks.flatMap(([span, comment, tags, color], seq): HighlightView[] => {
      const where = passage('highlight', span)
      return where ? [highlight(seq, where, color, { comment: comment.trim() && comment, tags })] : []
    })
    const views = claims.flatMap(([first, second, statement, speaker, tags, status], seq): ClaimView[] =>
      [first, second].flatMap((span, index) => {
        const where = span && passage('claim', span)
        const more = {
          statement: statement || 'It is so',
          speaker,
          tags,
          id: claim(seq, passageAt('x', 0, 1), status).id,
        }
        return where ? [claim(seq + 100 * index, where, status, more)] : []
      }),
    )
    const [capture] = copy.captures
    if (!capture) throw new Error('no capture')
    return { text, view: article(blocks, { highlights, claims: views, capture }), copy }
  })

const byPlace = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
const sorted = ({ highlights, claims }: Kept): Kept => ({
  highlights: highlights.toSorted(byPlace),
  claims: claims.map((claim) => ({ ...claim, passages: claim.passages.toSorted(byPlace) })).toSorted(byPlace),
})

/** The annotations of a view as another notebook is to have them: claims as nobody there has judged them yet. */
function expected({ highlights, claims }: ArticleView): Kept {
  const ids = [...new Set(claims.map(({ id }) => id))]
  return {
    highlights: highlights.map(({ passage, comment, tags, color }) => ({ passage, comment, tags, color })),
    claims: ids.map((id) => {
      const [first, ...others] = claims.filter((claim) => claim.id === id)
      const passages = [first, ...others].flatMap((claim) => claim?.passage ?? [])
      return {
        ...{ statement: first?.statement, speaker: first?.speaker, tags: first?.tags },
        ...{ status: 'unconfirmed', history: [], evidence: [], passages },
      }
    }),
  }
}

/** Without the comments in which it is kept how a claim was judged elsewhere. */
function unjudged({ highlights, claims }: Kept): Kept {
  const judged = /^Status: (confirmed|refuted)(\n\nReason \d+)?$/u
  return { highlights: highlights.filter(({ comment }) => !judged.test(comment)), claims }
}

/** Each appearance of a claim as a claim of its own, where a format does not know that they are one. */
function apart({ highlights, claims }: Kept): Kept {
  return {
    highlights,
    claims: claims.flatMap((claim) => claim.passages.map((one) => ({ ...claim, passages: [one] }))),
  }
}

function without<T extends object>(items: readonly T[], gone: object): T[] {
  return items.map((item) => ({ ...item, ...gone }))
}

/** As a file without colours has them. */
function plain({ highlights, claims }: Kept): Kept {
  return { highlights: without(highlights, { color: 'yellow' }), claims }
}

/** As a file has them that knows of no speakers, and not which claims are one. */
function simpler(kept: Kept): Kept {
  const { highlights, claims } = apart(kept)
  return { highlights, claims: without(claims, { speaker: '' }) }
}

/** As a table has them, which cannot hold a NUL. */
function inTable(kept: Kept): Kept {
  return JSON.parse(JSON.stringify(kept).replaceAll(String.raw`\u0000`, '\uFFFD')) as Kept
}

/** The ids under which annotations are known that came in; those of a table are made of what it says. */
function cameAs({ highlights, appearances }: ArticleRecord): Set<string> {
  const known = [...highlights, ...appearances].map(({ importedFrom }) => importedFrom?.id ?? '')
  return new Set(known.map((id) => id.replace('urn:uuid:', '')))
}

const formats: [name: string, render: typeof renderJsonLd, as: (kept: Kept) => Kept][] = [
  ['Web Annotations', renderJsonLd, (kept) => kept],
  ['Hypothesis JSON', renderHypothesis, (kept) => plain(simpler(kept))],
  ['Readwise CSV', renderReadwise, (kept) => inTable(simpler(kept))],
]

test.each(formats)(
  'annotations are the same when %s comes in again, but never a judgement',
  (_, render, as) => {
    fc.assert(
      fc.property(annotated, ({ text, view, copy }) => {
        const file = render(report([view]))
        const { record, result } = bringIn(file, copy, text)
        expect(result).toMatchObject({ skipped: 0, lost: 0 })
        expect(sorted(unjudged(contentOf(record)))).toEqual(sorted(as(expected(view))))
        const ids = [...view.highlights.map(({ id }) => id), ...view.claims.map((one) => one.appearance)]
        if (render !== renderReadwise) expect(cameAs(record)).toEqual(new Set(ids))
        const judged = record.claims.filter(
          ({ status, history }) => status !== 'unconfirmed' || history.length > 0,
        )
        expect(judged).toEqual([])
        expect(bringIn(file, record, text)).toMatchObject({ record, result: { added: 0, lost: 0 } })
      }),
      { numRuns: 40 },
    )
  },
)
