import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acquireLock, isLock } from '../../../electron/notebook/lock/lock.ts'
import { newNotebook } from '../notebook/notebooks.ts'
import { anArticle } from '../notebook/records.ts'
import { atTheShell } from './beleg.ts'

describe('wrong usage', () => {
  const id = '0197f5b2-0000-7000-8000-000000000000'
  test.each([
    [[]],
    [['frobnicate']],
    [['claim']],
    [['claim', 'frobnicate']],
    [['list', '--frob']],
    [['list', 'extra']],
    [['import']],
    [['show']],
    [['highlight', id]],
    [['highlight', id, '--quote']],
    [['highlight', id, '--quote', 'x', '--color', 'red']],
    [['claim', 'add', id, '--quote', 'x', '--status', 'maybe']],
    [['claim', 'status', id, 'maybe', '--reason', 'x']],
    [['claim', 'status', id]],
    [['claims', '--status', 'maybe']],
    [['export', id, '--out', 'x']],
    [['export', id, '--format', 'odt', '--out', 'x']],
    [['export', id, '--format', 'md']],
    [['lens']],
    [['lens', '--stdin']],
    [['lens', id, '--stdin', '--language', 'de']],
    [['lens', '--stdin', '--language', 'fr']],
    [['serve', '--port', 'http']],
    [['serve', '--port', '65536']],
  ])('%j exits with 2, prints nothing and makes nothing', async (args) => {
    const { beleg, folder } = await atTheShell()
    const done = await beleg(...args)
    expect(done).toMatchObject({ code: 2, out: '' })
    expect(done.err).not.toBe('')
    expect(await readdir(folder)).toEqual([])
  })
})

test('help and version are no failure', async () => {
  const { bare } = await atTheShell()
  expect(await bare('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  expect(await bare('claim', 'add', '--help')).toMatchObject({
    code: 0,
    out: expect.stringContaining('--quote'),
  })
})

test('--json and --notebook are understood before and after the command', async () => {
  const { bare, notebook, brought } = await atTheShell()
  const id = await brought()
  const first = await bare('--json', '--notebook', notebook, 'show', id)
  expect(await bare('show', id, '--notebook', notebook, '--json')).toEqual(first)
  expect(await bare('show', '--json', `--notebook=${notebook}`, '--', id)).toEqual(first)
  expect(JSON.parse(first.out)).toMatchObject({ id })
})

test('without --notebook the last one is used; without any, that is an error', async () => {
  const { bare, brought } = await atTheShell()
  expect(await bare('list')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^beleg: no-notebook: .*\n$/),
  })
  const id = await brought()
  expect((await bare('list')).out).toContain(id)
})

test('a profile that cannot be read is named where it is needed, and keeps nobody from working elsewhere', async () => {
  const { bare, beleg, json, brought, folder } = await atTheShell()
  await mkdir(join(folder, 'home', 'profile.json'), { recursive: true })
  const id = await brought()
  const out = join(folder, 'report.md')
  expect(await json('export', id, '--format', 'md', '--out', out)).toMatchObject({ file: out })
  expect((await beleg('list')).code).toBe(0)
  expect(await bare('list')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^beleg: file-unreadable: .*profile\.json.*\n$/),
  })
})

test('commands that read make no notebook', async () => {
  const { beleg, folder } = await atTheShell()
  for (const args of [['list'], ['claims'], ['check'], ['show', 'x']]) {
    const done = await beleg(...args)
    expect(done).toMatchObject({ code: 1, out: '' })
    expect(done.err).toMatch(/^beleg: folder-not-a-notebook: .*Nordmeer.*\n$/)
  }
  expect(await readdir(folder)).toEqual([])
})

test('a folder that holds something else is left alone', async () => {
  const { bare, folder, file } = await atTheShell()
  await mkdir(join(folder, 'fotos'))
  await writeFile(join(folder, 'fotos', 'urlaub.jpg'), 'x')
  const text = await file('a.txt', 'Ein Text.')
  const done = await bare('--notebook', join(folder, 'fotos'), 'import', text)
  expect(done).toMatchObject({ code: 1, err: expect.stringContaining('folder-not-a-notebook') })
  expect(await readdir(join(folder, 'fotos'))).toEqual(['urlaub.jpg'])
})

test('an article or capture that is not there is named', async () => {
  const { beleg, brought } = await atTheShell()
  const id = await brought()
  expect((await beleg('show', 'nirgends')).err).toMatch(/^beleg: article-not-found: .*nirgends.*\n$/)
  const other = id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  expect((await beleg('show', other, '--json')).err).toContain(other)
  expect((await beleg('show', id, '--capture', 'x')).err).toContain('capture-not-found')
})

describe('show', () => {
  test('prints every field scripts rely on', async () => {
    const { brought, json } = await atTheShell()
    const id = await brought()
    const shown = await json('show', id)
    const meta = ['id', 'title', 'authors', 'publisher', 'url', 'published', 'language']
    expect(Object.keys(shown)).toEqual([...meta, 'text', 'captures', 'highlights', 'claims', 'note'])
    expect(shown).toMatchObject({ language: 'de', note: '', highlights: [], claims: [] })
    const [capture] = shown.captures
    expect(Object.keys(capture)).toEqual(['sha256', 'textSha256', 'importedAt', 'method', 'file', 'bytes'])
    expect(await json('show', id, '--capture', capture.sha256)).toEqual(shown)
  })

  test('prints to a terminal nothing that the terminal would obey', async () => {
    const { brought, beleg } = await atTheShell()
    const id = await brought('Ein Text.', '--title', 'rot \u001B[31m und \u0007 laut')
    const { out } = await beleg('show', id)
    // oxlint-disable-next-line no-control-regex -- the point of the test
    expect(out).not.toMatch(/[\u001B\u0007]/)
    expect((await beleg('list')).out).toContain('rot')
  })
})

describe('list and check', () => {
  test('name a damaged record, and list the others', async () => {
    const { brought, beleg, json, notebook } = await atTheShell()
    const id = await brought()
    const bad = await brought('Ein anderer Text.')
    const record = join(notebook, 'articles', bad, 'record.json')
    await writeFile(record, '{"half')
    const listed = await beleg('list', '--json')
    expect(listed.code).toBe(0)
    expect(JSON.parse(listed.out)).toMatchObject({ articles: [{ id }] })
    expect(listed.err).toContain(`articles/${bad}/record.json`)

    const checked = await beleg('check', '--json')
    expect(checked.code).toBe(1)
    expect(JSON.parse(checked.out)).toMatchObject({
      ok: false,
      problems: [{ file: `articles/${bad}/record.json`, article: bad, message: expect.any(String) }],
    })
    expect(await readFile(record, 'utf8')).toBe('{"half')
    await rm(join(notebook, 'articles', bad), { recursive: true })
    expect(await json('check')).toEqual({ ok: true, articles: 1, claims: 0, captures: 1 })
  })

  test('find an original that was changed', async () => {
    const { brought, beleg, json, notebook } = await atTheShell()
    const id = await brought()
    const [{ sha256 }] = (await json('show', id)).captures
    await writeFile(join(notebook, 'articles', id, 'captures', `${sha256}.txt`), 'gefälscht')
    const { code, out } = await beleg('--json', 'check')
    expect(code).toBe(1)
    expect(JSON.parse(out).problems).toMatchObject([{ article: id, file: expect.stringContaining(sha256) }])
  })
})

test('a command that reads finishes first what a killed program left of an edit, and leaves one that is under way', async () => {
  const { notebook, json } = await atTheShell()
  const opened = await newNotebook(notebook)
  for (const { record, captures } of [anArticle('Eins.'), anArticle('Zwei.')])
    await opened.add(record, captures)
  await opened.close()
  const own = (title: string) => ({ before: { title }, after: { title: 'Neu' } })
  const titles = async (): Promise<string[]> =>
    (await json('list')).articles.map(({ title }: { title: string }) => title)
  const before = await titles()
  const edit = (await json('list')).articles.map(({ id, title }: { id: string; title: string }) => ({
    home: id,
    patch: { own: own(title), lists: {} },
  }))
  await writeFile(join(notebook, 'unfinished.json'), JSON.stringify({ schemaVersion: 1, edits: [edit] }))
  const lock = await acquireLock(notebook, 'desktop', () => undefined)
  expect(await titles()).toEqual(before)
  if (isLock(lock)) await lock.release()
  expect(await titles()).toEqual(['Neu', 'Neu'])
  expect(await readdir(notebook)).not.toContain('unfinished.json')
})
