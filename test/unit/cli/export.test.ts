import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { atTheShell } from './beleg.ts'

test('a report says what is in it, and is as long as it says', async () => {
  const { brought, json, folder } = await atTheShell()
  const id = await brought()
  await json('highlight', id, '--quote', 'Sundby')
  await json(
    'claim',
    'add',
    id,
    '--quote',
    'bis zu 9.000 Soldaten',
    '--status',
    'confirmed',
    '--reason',
    'Fotos',
  )
  for (const format of ['html', 'md']) {
    const out = join(folder, `bericht.${format}`)
    const result = await json('export', id, '--format', format, '--out', out)
    expect(result).toEqual({
      file: out,
      format,
      bytes: (await stat(out)).size,
      included: { articles: 1, highlights: 1, claims: 1, notes: 0, images: 0 },
      leftOut: { articles: 0, highlights: 0, claims: 0, notes: 0, images: 0 },
    })
    expect(await readFile(out, 'utf8')).toMatch(/Confirmed/i)
  }
})

test('a report goes over the old one whole, also through a link, and leaves nothing else behind', async () => {
  const { brought, json, folder } = await atTheShell()
  const id = await brought()
  const at = join(folder, 'berichte')
  await mkdir(at)
  await writeFile(join(at, 'alt.md'), 'alt')
  await symlink('alt.md', join(at, 'link.md'))
  await json('export', id, '--format', 'md', '--out', join(at, 'link.md'))
  expect((await readdir(at)).toSorted()).toEqual(['alt.md', 'link.md'])
  expect(await readFile(join(at, 'alt.md'), 'utf8')).toContain('Sundby')
})

test('a report that cannot be written says why', async () => {
  const { brought, beleg, folder } = await atTheShell()
  const id = await brought()
  const nowhere = await beleg('export', id, '--format', 'md', '--out', join(folder, 'fehlt', 'a.md'))
  expect(nowhere).toMatchObject({ code: 1, out: '', err: expect.stringContaining('fehlt') })
  expect(await beleg('export', id, '--format', 'md', '--out', folder)).toMatchObject({ code: 1 })
  const other = join(folder, 'a.md')
  expect(await beleg('export', id, 'nirgends', '--format', 'md', '--out', other)).toMatchObject({ code: 1 })
  expect(await readdir(folder)).not.toContain('a.md')
})

test('the report is in the language of the person', async () => {
  const { brought, json, folder } = await atTheShell()
  const id = await brought()
  process.env['LC_ALL'] = 'de_DE.UTF-8'
  await json('export', id, '--format', 'html', '--out', join(folder, 'b.html'))
  expect(await readFile(join(folder, 'b.html'), 'utf8')).toMatch(/<html[^>]* lang="de"/)
})

test('a note comes from Markdown and can be added to', async () => {
  const { brought, json, file, beleg } = await atTheShell()
  const id = await brought()
  const markdown =
    '# Stand\n\nZwei *Quellen*, eine **belegt**, `9.000` offen.\n\n' +
    '* [x] angerufen\n* [ ] nachgefragt\n\n1. eins\n2. zwei\n   * tiefer\n\n> „Zitat“\n\n[NAP](https://example.org/)\n'
  const written = (await json('note', id, await file('n.md', markdown))).note as string
  expect((await json('show', id)).note).toBe(written)
  for (const part of [
    '# Stand',
    '*Quellen*',
    '**belegt**',
    '`9.000`',
    '[x] angerufen',
    '[ ] nachgefragt',
    '2. zwei',
    '> „Zitat“',
    '[NAP](https://example.org/)',
  ])
    expect(written).toContain(part)
  expect((await json('note', id, await file('n.md', written))).note).toBe(written)

  const more = (await json('note', id, await file('m.md', 'Nachtrag.'), '--append')).note as string
  expect(more).toBe(`${written.trimEnd()}\n\nNachtrag.\n`)
  expect((await json('note', id, await file('leer.md', ''))).note).toBe('')
  expect(await beleg('note', id, 'fehlt.md')).toMatchObject({
    code: 1,
    err: expect.stringContaining('fehlt.md'),
  })
})
