import fc from 'fast-check'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openBundle } from '../../../electron/bundle/incoming.ts'
import { packBundle } from '../../../electron/bundle/pack.ts'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import type { Notebook } from '../../../electron/notebook/types.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { Appearance, Claim } from '../../../shared/model/claim.ts'
import { Dismissal } from '../../../shared/model/dismissal.ts'
import { Highlight } from '../../../shared/model/highlight.ts'
import { newNotebook, temporaryFolder } from '../notebook/notebooks.ts'
import { anArticle } from '../notebook/records.ts'
import { anyOf } from './arbitrary.ts'

async function bring(target: Notebook, file: string) {
  const incoming = await openBundle(target, file)
  try {
    return await incoming.bring(() => undefined)
  } finally {
    await incoming.close()
  }
}

const { record, captures } = anArticle()
const capture = record.captures[0]!.sha256
const passage = { exact: 'Der', prefix: '', suffix: ' Minister', start: 0, end: 3 }

/** What has to fit to something else; all other fields are whatever their schemas allow. */
const given = {
  ...{ capture: fc.constant(capture), passage: fc.constant(passage), placements: fc.constant([]) },
  // Judged once, by what was written then.
  ...{ status: fc.constant('unconfirmed'), history: fc.constant([]), mergedInto: fc.constant(null) },
  // Of evidence that cites something of the notebook the other tests speak.
  ...{ citation: fc.record({ type: fc.constant('url'), url: fc.webUrl(), title: fc.string() }) },
  ...{ copyOf: undefined, madeFor: undefined, undoes: undefined },
}

const unique = <T extends { id: string }>(one: fc.Arbitrary<T>, most = 3) =>
  fc.uniqueArray(one, { maxLength: most, selector: ({ id }) => id })

const said = fc
  .record({
    highlights: unique(anyOf(Highlight, given)),
    claims: unique(anyOf(Claim, given)),
    appearances: unique(anyOf(Appearance, given)),
    dismissals: unique(anyOf(Dismissal, given)),
    tags: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 }),
    laterField: fc.string({ unit: 'grapheme' }),
  })
  .map(({ highlights, claims, appearances, dismissals, tags, laterField }): ArticleRecord => ({
    ...record,
    nextSeq: 2 ** 31,
    highlights,
    claims,
    // Each is of one of the claims.
    appearances: appearances
      .slice(0, claims.length)
      .map((one, index) => ({ ...one, claim: claims[index]!.id })),
    ...(dismissals.length > 0 && { dismissals }),
    ...(tags.length > 0 && { tags }),
    laterField,
  }))

/** Where in its order something was made is each notebook's own. */
function withoutOrder(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key === 'seq' || key === 'nextSeq' ? undefined : inner)),
  )
}

const sorted = ({ highlights, claims, appearances, dismissals = [], tags = [], ...rest }: ArticleRecord) => {
  const byId = <T extends { id: string }>(all: readonly T[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return withoutOrder({
    ...rest,
    highlights: byId(highlights),
    claims: byId(claims),
    appearances: byId(appearances),
    dismissals: byId(dismissals),
    tags: tags.toSorted(),
  })
}

it('every field of every record comes through a bundle, into a new notebook and into one that has the article', async () => {
  await fc.assert(
    fc.asyncProperty(said, async (full) => {
      const file = join(await temporaryFolder(), 'all.beleg')
      const source = await newNotebook()
      await source.add(full, captures)
      expect(await checkNotebook(source.folder)).toMatchObject({ ok: true })
      await packBundle(source, file, { articles: null })

      const empty = await newNotebook()
      await bring(empty, file)
      expect(await empty.record(full.id)).toEqual(full)

      const bare = await newNotebook()
      await bare.add({ ...record, laterField: full.laterField }, captures)
      expect(await bring(bare, file)).toMatchObject({ conflicts: [] })
      expect(sorted(await bare.record(full.id))).toEqual(sorted(full))
      expect(await checkNotebook(bare.folder)).toMatchObject({ ok: true })
    }),
    { numRuns: 15 },
  )
}, 60_000)
