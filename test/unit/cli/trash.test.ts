import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { atTheShell } from './beleg.ts'

test('trash list says what would go and what stays, trash empty asks for a yes and names the backup', async () => {
  const { json, beleg, brought, notebook: folder } = await atTheShell()
  const [going, staying] = [await brought(), await brought('Die Agentur NAP schweigt.\n')]
  await json('claim', 'add', staying, '--quote', 'NAP')
  const notebook = await openNotebook(folder, { program: 'desktop' })
  const trashedAt = '2025-07-14T08:00:00Z'
  for (const id of [going, staying]) await notebook.update(id, (record) => ({ ...record, trashedAt }))
  await notebook.close()

  const listed = await json('trash', 'list')
  expect(listed.entries).toHaveLength(2)
  expect(listed).toMatchObject({
    counts: { articles: 1, claims: 0 },
    staying: [{ kind: 'article', id: staying, why: 'claim', by: 'NAP', also: [] }],
  })
  expect((await beleg('trash', 'list')).out).toContain('for good: 1 article, 1 capture with its original')

  expect((await beleg('trash', 'empty')).code).toBe(2)
  expect((await json('list')).articles).toEqual([])
  const { backup, counts } = await json('trash', 'empty', '--yes')
  expect(counts).toMatchObject({ articles: 1 })
  expect(await json('check')).toMatchObject({ ok: true, articles: 1 })
  const restored = join(folder, '..', 'Zurück')
  await json('restore', backup, '--to', restored)
  expect(await json('--notebook', restored, 'check')).toMatchObject({ ok: true, articles: 2 })
})
