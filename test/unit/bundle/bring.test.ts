import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { newNotebook } from '../notebook/notebooks.ts'
import { anArticle, aVersion, withClaim, withHighlight } from '../notebook/records.ts'
import { bring, filesOf, note } from './bringing.ts'
import { aDesk, bundleOf, forged, judgedClaim, unpackedFrom } from './bundles.ts'

const shelf = {
  id: '0198a1b2-0000-7000-8000-00000000000c',
  name: 'Korea',
  createdAt: '2025-07-14T08:00:00Z',
  trashedAt: null,
}

it('whatever is in a notebook comes out of its bundle the same, ids included, and coming in twice changes nothing', async () => {
  const article = fc.record({
    words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    comment: fc.string({ unit: 'grapheme' }),
    judged: fc.boolean(),
    trashed: fc.boolean(),
    note: fc.option(fc.string({ unit: 'grapheme' })),
    version: fc.boolean(),
    tags: fc.option(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 })),
    collected: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(article, { maxLength: 4 }), async (articles) => {
      const source = await newNotebook()
      await source.updateInbox((inbox) => ({ ...inbox, collections: [shelf] }))
      for (const [
        index,
        { words, comment, judged, trashed, note: text, version, tags, collected },
      ] of articles.entries()) {
        const { record, captures } = anArticle(`Der ${words.replaceAll(/\s/g, ' ')}${index}`)
        const claim = judged ? await judgedClaim(source, `Foto ${index}`) : {}
        await source.add(
          {
            ...withHighlight(withClaim(record, { ...claim, statement: words }), comment),
            trashedAt: trashed ? '2025-08-01T08:00:00Z' : null,
            note: text === null ? null : note(text),
            ...(tags && { tags }),
            ...(collected && { collections: [shelf.id] }),
          },
          captures,
        )
        if (version) {
          const { capture, change } = aVersion(words)
          await source.addCapture(record.id, capture, change)
        }
      }
      const file = await bundleOf(source)
      const target = await newNotebook()
      const first = await bring(target, file)
      expect(first).toMatchObject({ conflicts: [], same: 0, added: { articles: articles.length } })
      const files = await filesOf(target)
      expect(files).toEqual(await filesOf(source))
      expect(await checkNotebook(target.folder)).toMatchObject({ ok: true })
      const second = await bring(target, file)
      expect(second).toMatchObject({
        conflicts: [],
        added: { articles: 0, claims: 0, captures: 0, files: 0 },
      })
      expect(await filesOf(target)).toEqual(files)
      expect(target.claims().map(({ id }) => id)).toEqual(source.claims().map(({ id }) => id))
    }),
    { numRuns: 12 },
  )
})

it('what came with one article is not doubled when all come', async () => {
  const source = await aDesk()
  const target = await newNotebook()
  await bring(target, await bundleOf(source, [source.ids[1]]))
  expect((await target.inbox()).claims).toHaveLength(1)
  const whole = await bring(target, await bundleOf(source))
  expect(whole).toMatchObject({
    conflicts: [],
    added: { articles: 1, claims: 0, captures: 1, appearances: 1 },
  })
  expect(target.claims()).toHaveLength(1)
  expect(target.claims()[0]!.appearances).toHaveLength(2)
  expect(await checkNotebook(target.folder)).toMatchObject({ ok: true, articles: 2, claims: 1 })
})

it('an article that comes in with a chosen part brings its collection, and is kept under what both kept it under', async () => {
  const source = await aDesk()
  const [id] = source.ids
  const target = await newNotebook()
  await bring(target, await bundleOf(source))
  const unused = { ...shelf, id: '0198a1b2-0000-7000-8000-00000000000d' }
  await source.updateInbox((inbox) => ({ ...inbox, collections: [shelf, unused] }))
  await source.update(id, (record) => ({ ...record, tags: ['heer', 'see'], collections: [shelf.id] }))
  await target.update(id, (record) => ({ ...record, tags: ['eilig', 'see'] }))
  expect(await bring(target, await bundleOf(source, [id]))).toMatchObject({ conflicts: [] })
  expect(await target.record(id)).toMatchObject({ tags: ['eilig', 'see', 'heer'], collections: [shelf.id] })
  expect((await target.inbox()).collections).toEqual([shelf])
  expect(await checkNotebook(target.folder)).toMatchObject({ ok: true })
})

it('refuses a bundle as a whole where one thing in it is wrong, and adds nothing', async () => {
  const source = await aDesk()
  const files = await unpackedFrom(await bundleOf(source))
  const target = await newNotebook()
  const record = `articles/${source.ids[0]}/record.json`
  const text = files[record]!.toString()
  const attacks: [Record<string, Buffer>, string][] = [
    [{ ...files, '../evil.json': Buffer.from('{}') }, 'unsafe-name'],
    [{ ...files, [record]: Buffer.from(text.replace('laut Sprecher', 'laut Mir')) }, 'entry'],
    [{ ...files, [record]: Buffer.from(text.replace('"schemaVersion": 3', '"schemaVersion": 99')) }, ''],
    [{ ...files, [record]: Buffer.from(text.replace('"exact": "Der"', '"exact": "Die"')) }, ''],
    [{ ...files, [record]: Buffer.from(text.replaceAll(source.ids[0], source.ids[1])) }, ''],
    [Object.fromEntries(Object.entries(files).filter(([name]) => !name.includes('/captures/'))), ''],
  ]
  for (const [attack, kind] of attacks) {
    const refused = bring(target, await forged(Object.entries(attack)))
    await expect(refused).rejects.toMatchObject({
      code: 'bundle-refused',
      detail: kind === '' ? { reason: expect.stringMatching(/./) } : { kind },
    })
    expect(await filesOf(target)).toEqual({})
    expect(
      (await readdir(join(target.folder, '.cache'))).filter((name) => name.startsWith('incoming')),
    ).toEqual([])
  }
})

it('brings in bundles of older versions, migrated', async () => {
  const source = await newNotebook()
  const { record, captures } = anArticle()
  await source.add(record, captures)
  const files = await unpackedFrom(await bundleOf(source))
  const name = `articles/${record.id}/record.json`
  const { provenance: _, ...older } = JSON.parse(files[name]!.toString())
  files[name] = Buffer.from(JSON.stringify({ ...older, schemaVersion: 2 }))
  const target = await newNotebook()
  expect(await bring(target, await forged(Object.entries(files)))).toMatchObject({ added: { articles: 1 } })
  expect(await target.record(record.id)).toMatchObject({
    schemaVersion: 3,
    provenance: [{ event: 'captured' }],
  })
})

it('an import that the program ended in is finished by the next opening', async () => {
  const source = await aDesk()
  const target = await newNotebook()
  await bring(target, await bundleOf(source))
  await target.close()
  const [id] = source.ids
  const folder = join(target.folder, 'articles', id)
  await rename(folder, `${folder}.importing`)
  await writeFile(
    join(target.folder, 'unfinished.json'),
    JSON.stringify({ schemaVersion: 1, edits: [], adding: [id, source.ids[1]] }),
  )
  const again = await openNotebook(target.folder, { program: 'desktop' })
  expect((await again.record(id)).claims).toHaveLength(1)
  await again.close()
  expect(await readdir(target.folder)).not.toContain('unfinished.json')
})

it('takes everything back where one file of many cannot be saved', async () => {
  const source = await aDesk()
  const [id, other] = source.ids
  const target = await newNotebook()
  await bring(target, await bundleOf(source, [id]))
  const { capture, change } = aVersion('abends')
  await source.addCapture(id, capture, change)
  const file = await bundleOf(source)
  const before = await filesOf(target)
  // Where the earlier versions of the record are kept, nothing can be kept any more.
  const kept = join(target.folder, '.backup/articles', id)
  await rename(kept, `${kept}.away`)
  await writeFile(kept, '')
  await expect(bring(target, file)).rejects.toMatchObject({ code: 'disk-failed' })
  const named = Object.entries(await filesOf(target)).filter(([name]) => !name.includes('captures/'))
  expect(named).toEqual(Object.entries(before).filter(([name]) => !name.includes('captures/')))
  expect(target.summaries().map((article) => article.id)).toEqual([id])
  await rm(kept)
  await rename(`${kept}.away`, kept)
  expect(await bring(target, file)).toMatchObject({ conflicts: [], added: { articles: 1 } })
  expect((await target.record(other)).appearances).toHaveLength(1)
  expect(await checkNotebook(target.folder)).toMatchObject({ ok: true, articles: 2 })
})
