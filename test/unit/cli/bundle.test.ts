import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { atTheShell } from './beleg.ts'

it('packs, verifies and brings in a notebook from the command line', async () => {
  const { folder, notebook, bare, beleg, brought, json } = await atTheShell()
  const id = await brought()
  const claim = await json('claim', 'add', id, '--quote', '9.000', '--statement', 'Neuntausend')
  const file = join(folder, 'desk.beleg')
  expect(await json('bundle', '--out', file)).toMatchObject({ file, articles: 1, claims: 1, captures: 1 })
  expect(await readFile(join(folder, 'desk.verify.html'), 'utf8')).toContain('Content-Security-Policy')
  expect(JSON.parse((await bare('verify', file, '--json')).out)).toEqual({
    ok: true,
    sealed: true,
    files: 8,
    claims: 1,
    problems: [],
  })

  const other = (...args: string[]) => bare('--notebook', join(folder, 'Other'), '--json', ...args)
  const first = await other('import', file)
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(first.out)).toMatchObject([{ file, added: { articles: 1, claims: 1 }, conflicts: [] }])

  await beleg('claim', 'status', claim.id, 'confirmed', '--reason', 'zwei Fotos')
  await beleg('bundle', id, '--out', file)
  const second = await other('import', file)
  expect(second).toMatchObject({ code: 1, err: expect.stringContaining(`the claim ${claim.id}`) })
  expect(JSON.parse(second.out)).toMatchObject([{ conflicts: [{ kind: 'claim', title: 'Neuntausend' }] }])
  const third = await other('import', file, '--keep-both')
  expect(third).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse((await other('claims')).out).total).toBe(2)

  const damaged = await readFile(file)
  damaged[700]! ^= 4
  await writeFile(file, damaged)
  const refused = await other('import', file)
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('bundle-refused') })
  const verified = await bare('verify', file)
  // Which file the byte is in, and whether it can still be unpacked, differs; the seal notices in any case.
  expect(verified).toMatchObject({ code: 1, out: expect.stringContaining('do not match its seal') })
  expect(await bare('--notebook', notebook, 'bundle', '--out', folder)).toMatchObject({ code: 1 })
})

it('makes backups, lists them, proves them and restores one beside a notebook that cannot be opened any more', async () => {
  const { folder, notebook, beleg, brought, json } = await atTheShell()
  const id = await brought()
  const made = await json('backup', '--verify')
  expect(made).toMatchObject({
    reason: 'asked',
    articles: 1,
    claims: 0,
    verified: { ok: true, problems: [] },
  })
  expect(await json('restore')).toMatchObject({
    backups: [{ name: made.name }],
    verified: { name: made.name },
  })
  await rm(join(notebook, 'notebook.json'))
  await rm(join(notebook, 'articles'), { recursive: true })
  const to = join(folder, 'Restored')
  expect(await json('restore', made.name, '--to', to)).toMatchObject({ to, check: { ok: true, articles: 1 } })
  expect(await readdir(join(to, 'articles'))).toEqual([id])
  expect(await beleg('restore', '--to', to)).toMatchObject({
    code: 1,
    err: expect.stringContaining('not-allowed'),
  })
  expect(await beleg('restore', made.name)).toMatchObject({ code: 2 })
})
