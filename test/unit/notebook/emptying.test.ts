import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { newNotebook } from './notebooks.ts'
import { renames, whyNoStrace } from './programs.ts'
import { anArticle, withClaim, withHighlight } from './records.ts'
import { wholeOrNotAtEach } from './whole-or-not.ts'

const why = whyNoStrace()
if (why !== null) console.warn(`Skipped: emptying the trash, killed (${why}).`)

const trashedAt = '2025-07-14T08:00:00Z'
const inTrash = <T extends object>(one: T): T => ({ ...one, trashedAt })

/** Two articles in the trash, and two that stay, with a highlight and a claim each that lie there. */
async function notebookWithTrash() {
  const notebook = await newNotebook()
  const ids: string[] = []
  for (const text of ['Eins.', 'Zwei.', 'Drei.', 'Vier.']) {
    const { record, captures } = anArticle(`Der Anfang. ${text}`)
    await notebook.add(record, captures)
    ids.push(record.id)
  }
  const goes = (record: ArticleRecord) => inTrash(withHighlight(withClaim(record, { trashedAt })))
  const stays = (record: ArticleRecord) => {
    const marked = withHighlight(withClaim(withClaim(record), { trashedAt }))
    return { ...marked, highlights: marked.highlights.map(inTrash) }
  }
  for (const [index, id] of ids.entries()) await notebook.update(id, index < 2 ? goes : stays)
  await notebook.close()
  return { root: notebook.folder, going: ids.slice(0, 2), staying: ids.slice(2) }
}

/** How many of the four articles have been emptied or are gone, after an opening that may have had something to finish. */
async function emptied(root: string, going: readonly string[], staying: readonly string[]) {
  const notebook = await openNotebook(root, { program: 'desktop' })
  try {
    expect(notebook.problems()).toEqual([])
    const left = new Set(notebook.summaries().map(({ id }) => id))
    const records = await Promise.all(staying.map((id) => notebook.record(id)))
    for (const { claims } of records)
      expect(claims.filter((claim) => claim.trashedAt === null)).toHaveLength(1)
    const cleared = records.filter(
      ({ highlights, claims, appearances }) =>
        highlights.length === 0 && claims.length === 1 && appearances.length === 1,
    )
    return going.filter((id) => !left.has(id)).length + cleared.length
  } finally {
    await notebook.close()
  }
}

test('the trash is emptied to the last file, and what is not in it is left as it was', async () => {
  const { root, going, staying } = await notebookWithTrash()
  const notebook = await newNotebook(root)
  const plan = await notebook.emptying(null)
  expect(plan.counts).toMatchObject({ articles: 2, captures: 2, highlights: 4, claims: 4, appearances: 4 })
  expect(plan.staying).toEqual([])
  await notebook.empty(plan)
  expect(notebook.trash()).toEqual([])
  await expect(notebook.record(going[0] ?? '')).rejects.toMatchObject({ code: 'article-not-found' })
  await notebook.close()
  expect(await emptied(root, going, staying)).toBe(4)
  expect(await checkNotebook(root)).toMatchObject({ ok: true, articles: 2, claims: 2 })
  const names = await readdir(root, { recursive: true })
  expect(names.filter((name) => going.some((id) => name.includes(id)))).toEqual([])
})

describe.skipIf(why !== null)('emptying the trash, seen from the system', () => {
  test.each([
    ['a rename', renames, 2],
    ['a removal', 'unlink,unlinkat,rmdir', 4],
  ])(
    'happens as a whole or not at all when the program is killed at %s',
    async (_, calls, step) => {
      const { root, going, staying } = await notebookWithTrash()
      const count = (copy: string) => emptied(copy, going, staying)
      const edit = { root, args: ['', 'empty'], parts: 4, count }
      const seen = await wholeOrNotAtEach(calls, step, edit)
      expect(seen).toContain(4)
      if (calls === renames) expect(seen).toContain(0)
    },
    120_000,
  )
})
