import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { counts } from '../export/sample-report.ts'
import { atTheShell, news } from './beleg.ts'

// A command loads what it needs when it is first given, and the workers are built then: on a busy machine that is most of a test.
vi.setConfig({ testTimeout: 60_000 })

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
      included: counts({ articles: 1, highlights: 1, claims: 1, changes: 1, provenance: 1 }),
      leftOut: counts(),
    })
    expect(await readFile(out, 'utf8')).toMatch(/Confirmed/i)
  }
})

test('the same exported again tells what changed in between; while the notebook is open elsewhere nothing is remembered', async () => {
  const { brought, json, beleg, notebook, folder } = await atTheShell()
  const id = await brought()
  const claim = await json('claim', 'add', id, '--quote', 'bis zu 9.000 Soldaten', '--tag', 'Zahl')
  const out = join(folder, 'bericht.md')
  const again = (...what: string[]) => beleg('export', ...what, '--format', 'md', '--out', out, '--progress')
  const search = ['--claims', '--tag', 'Zahl']
  for (const what of [[id], search]) {
    const { code, err } = await again(...what)
    expect([code, err]).toEqual([0, expect.not.stringContaining('since')])
    expect(err).toContain('Reading 0 %')
  }
  await json('claim', 'status', claim.id, 'confirmed', '--reason', 'Fotos')
  expect((await again(id)).err).toMatch(
    /since the last export \(.*\): 0 claims added, 1 judged otherwise, 0 gone\nbis zu 9.000 Soldaten: unconfirmed → confirmed/,
  )
  await json('claim', 'add', id, '--quote', 'Sundby', '--tag', 'Zahl')
  const dossier = ['export', ...search, '--format', 'md', '--out', out]
  expect((await json(...dossier)).since).toMatchObject({ added: 1, gone: 0, judged: [{ id: claim.id }] })
  expect((await json(...dossier)).since).toMatchObject({ added: 0, gone: 0, judged: [] })
  const open = await openNotebook(notebook, { program: 'desktop' })
  await json('export', id, '--format', 'csv', '--out', out)
  expect(await json('export', id, '--format', 'csv', '--out', out)).not.toHaveProperty('since')
  await open.close()
})

test('annotations handed over to other tools are the same in another notebook, and known in their own', async () => {
  const { brought, json, file, bare, folder } = await atTheShell()
  const id = await brought()
  await json(
    'highlight',
    id,
    '--quote',
    'Sundby',
    '--comment',
    '=Wo?',
    '--tag',
    'ort, see',
    '--color',
    'pink',
  )
  await json('claim', 'add', id, '--quote', 'bis zu 9.000 Soldaten', '--statement', 'Es sind 9.000')
  const shown = ({ highlights, claims }: Record<'highlights' | 'claims', object[]>) => ({
    highlights: highlights.map((one) => ({ ...one, id: '' })),
    claims: claims.map((one) => ({ ...one, id: '', appearances: [] })),
  })
  for (const [format, color] of [
    ['jsonld', 'pink'],
    ['hypothesis', 'yellow'],
    ['readwise', 'pink'],
  ] as const) {
    const out = join(folder, format)
    const { included } = await json('export', id, '--format', format, '--out', out)
    expect(included).toEqual(counts({ articles: 1, highlights: 1, comments: 1, claims: 1 }))
    const known = { added: 0, skipped: 2, lost: 0 }
    expect(await json('import-annotations', out, '--article', id)).toEqual(known)

    const other = async (...args: string[]) =>
      JSON.parse((await bare('--notebook', join(folder, `in ${format}`), '--json', ...args)).out)
    const [{ article }] = await other('import', await file('artikel.txt', news))
    const bring = () => other('import-annotations', out, '--article', article.id)
    expect([await bring(), await bring()]).toEqual([{ added: 2, skipped: 0, lost: 0 }, known])
    const { highlights, claims } = shown(await json('show', id))
    const there = { highlights: highlights.map((one) => ({ ...one, color })), claims }
    expect(shown(await other('show', article.id))).toEqual(there)
  }
})

test('a report as a Word file has a comment on the words, which comes in again with it', async () => {
  const { brought, json, folder } = await atTheShell()
  const id = await brought()
  await json('claim', 'add', id, '--quote', 'bis zu 9.000 Soldaten', '--statement', 'Es sind 9.000')
  const out = join(folder, 'bericht.docx')
  const { included } = await json('export', id, '--format', 'docx', '--out', out)
  expect(included).toEqual(counts({ articles: 1, claims: 1, provenance: 1 }))
  const [{ article }] = await json('import', out)
  expect(await json('show', article.id)).toMatchObject({
    highlights: [
      {
        passage: { exact: 'bis zu 9.000 Soldaten' },
        comment: expect.stringContaining('not confirmed\nEs sind 9.000'),
      },
    ],
    claims: [],
  })
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

test('a dossier holds the claims that are found, and counts what the notebook has besides', async () => {
  const { brought, json, beleg, folder } = await atTheShell()
  const id = await brought()
  const judged = ['--status', 'confirmed', '--reason', 'Fotos']
  await json('claim', 'add', id, '--quote', 'bis zu 9.000 Soldaten', ...judged)
  await json('claim', 'add', id, '--quote', 'im Herbst erneut sprechen')
  await json('highlight', id, '--quote', 'Sundby', '--comment', 'wo?')
  const out = join(folder, 'dossier.md')
  const made = await json('export', '--claims', '--status', 'confirmed', '--format', 'md', '--out', out)
  expect(made).toMatchObject({
    included: { articles: 1, claims: 1, highlights: 0 },
    leftOut: { articles: 0, claims: 1, highlights: 1 },
  })
  const text = await readFile(out, 'utf8')
  expect(text).toContain('bis zu 9.000 Soldaten')
  expect(text).not.toContain('Herbst')
  expect(text).toContain('Not included: 1 claim, 1 highlight without claim')
  const found = await json(
    'export',
    '--claims',
    'Herbst',
    '--format',
    'html',
    '--out',
    join(folder, 'd.html'),
  )
  expect(found.included.claims).toBe(1)

  for (const wrong of [[], [id, '--claims', 'Herbst'], [id, '--speaker', 'NAP']])
    expect(await beleg('export', ...wrong, '--format', 'md', '--out', out)).toMatchObject({
      code: 2,
      out: '',
    })
})

test('what is not wanted in a report is not in it, and is counted', async () => {
  const { brought, json, folder } = await atTheShell()
  const id = await brought()
  const { id: claim } = await json('claim', 'add', id, '--quote', 'bis zu 9.000 Soldaten')
  await json('claim', 'status', claim, 'confirmed', '--reason', 'Erste Begründung')
  await json('claim', 'status', claim, 'refuted', '--reason', 'Zweite Begründung')
  await json('highlight', id, '--quote', 'Sundby', '--comment', 'Nur für uns')
  const out = join(folder, 'a.md')
  const without = ['--no-comments', '--no-history', '--no-provenance']
  const made = await json('export', id, '--format', 'md', '--out', out, ...without)
  expect(made.leftOut).toEqual(counts({ comments: 1, changes: 1, provenance: 1 }))
  const text = await readFile(out, 'utf8')
  expect(text).toContain('Zweite Begründung')
  expect(text).not.toMatch(/Erste Begründung|Nur für uns|## Provenance/)
  const confirmed = await json('export', id, '--status', 'confirmed', '--format', 'html', '--out', out)
  expect(confirmed).toMatchObject({ included: { claims: 0, highlights: 1 }, leftOut: { claims: 1 } })
  const before = await json('export', id, '--as-of', '2001-01-01', '--format', 'html', '--out', out)
  expect(before).toMatchObject({ included: { articles: 0, claims: 0 }, leftOut: { articles: 1, claims: 1 } })
})
