import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openBundle } from '../../../electron/bundle/incoming.ts'
import { packBundle } from '../../../electron/bundle/pack.ts'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { newNotebook, temporaryFolder } from '../notebook/notebooks.ts'
import { missingInOrder, renames, runBroken, traced, whyNoStrace } from '../notebook/programs.ts'
import { anArticle, withHighlight } from '../notebook/records.ts'
import { wholeOrNotAtEach } from '../notebook/whole-or-not.ts'
import { aDesk } from './bundles.ts'

const why = whyNoStrace()
if (why !== null) console.warn(`Skipped: bundles that are killed while they come in (${why}).`)

/** A notebook that has what one desk had, and the bundle of that desk a day later: more said of what is here, and a new article. */
async function twoDesks() {
  const theirs = await aDesk()
  const folder = await temporaryFolder()
  const [early, late] = [join(folder, 'early.beleg'), join(folder, 'late.beleg')]
  await packBundle(theirs, early, { articles: null })
  const [first, second] = theirs.ids
  for (const id of theirs.ids) await theirs.update(id, (record) => withHighlight(record, 'later'))
  const { record, captures } = anArticle('Ein neuer Artikel kam am Abend.')
  await theirs.add(record, captures)
  await packBundle(theirs, late, { articles: null })
  const mine = await newNotebook()
  const incoming = await openBundle(mine, early)
  await incoming.bring(() => undefined)
  await incoming.close()
  await mine.close()
  return { root: mine.folder, late, known: [first, second], added: record.id }
}

/** How much of the second bundle is there, of a highlight in each of two articles and a third article. */
async function parts(root: string, known: readonly string[], added: string): Promise<number> {
  const notebook = await openNotebook(root, { program: 'desktop' })
  try {
    expect(notebook.problems()).toEqual([])
    const records = await Promise.all(known.map((id) => notebook.record(id)))
    const later = records.filter(({ highlights }) => highlights.some(({ comment }) => comment === 'later'))
    return later.length + notebook.summaries().filter(({ id }) => id === added).length
  } finally {
    await notebook.close()
  }
}

describe.skipIf(why !== null)('a bundle, seen from the system', () => {
  test.each([
    ['a rename', renames, 1],
    ['a link', 'link,linkat', 2],
    ['a removal', 'unlink,unlinkat', 3],
  ])(
    'is there as a whole or not at all after the program was killed at %s',
    async (_, calls, step) => {
      const { root, late, known, added } = await twoDesks()
      const count = (copy: string) => parts(copy, known, added)
      const edit = { root, args: ['', 'bring', late], parts: 3, count }
      const seen = await wholeOrNotAtEach(calls, step, edit)
      expect(seen).toContain(3)
      if (calls === renames) expect(seen).toContain(0)
    },
    180_000,
  )

  test('is there as a whole or not at all after the disk began to fail and went on so', async () => {
    const { root, late, known, added } = await twoDesks()
    const seen = new Set<number>()
    for (let when = 1, saved = false; !saved; when += 1) {
      const copy = join(await temporaryFolder(), 'Notebook')
      await cp(root, copy, { recursive: true })
      const { said } = await runBroken(`${renames}:error=EIO`, `${when}+`, copy, '', 'bring', late)
      saved = said.some((line) => line.saved)
      const count = await parts(copy, known, added)
      expect([0, 3]).toContain(count)
      if (saved) expect(count).toBe(3)
      expect(await checkNotebook(copy)).toMatchObject({ ok: true })
      seen.add(count)
    }
    expect([...seen]).toEqual([0, 3])
  }, 180_000)

  test('is durable before anything names it, and written down before any of it is seen', async () => {
    const { root, late, added } = await twoDesks()
    const lines = await traced(root, '', 'bring', late)
    const wanted = [
      new RegExp(`fsync\\(\\d+<[^>]*/${added}.importing/[0-9a-f]{64}\\.json\\.[^>]*>`),
      new RegExp(`fsync\\(\\d+<[^>]*${added}\\.importing/record\\.json>`),
      new RegExp(`fsync\\(\\d+<[^>]*${added}\\.importing>`),
      /fsync\(\d+<[^>]*unfinished\.json\.[^>]*>/,
      /rename[^(]*\(.*unfinished\.json"/,
      new RegExp(`rename[^(]*\\(.*${added}\\.importing", .*${added}"`),
      /fsync\(\d+<[^>]*articles>/,
      /rename[^(]*\(.*record\.json\.[-0-9a-f]+\.tmp", .*record\.json"/,
      /write\(1<.*saved/,
    ]
    expect(missingInOrder(lines, wanted)).toEqual([])
  }, 60_000)
})
