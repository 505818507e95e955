import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aDesk, bundleOf, forged, resealed, unpackedFrom, verified } from './bundles.ts'

const kinds = async (file: string) =>
  (await verified(await readFile(file))).problems.map(({ kind, file }) => `${kind} ${file}`.trim())

it('a bundle verifies, and no byte of it can be flipped without that being noticed', async () => {
  const bytes = await readFile(await bundleOf(await aDesk()))
  const whole = await verified(bytes)
  expect(whole).toMatchObject({ ok: true, sealed: true, claims: 1, problems: [] })
  expect(whole.manifest?.counts).toEqual({ articles: 2, claims: 1, captures: 2, highlights: 1, files: 1 })

  const anywhere = fc.oneof(
    fc.integer({ min: 0, max: bytes.length - 1 }),
    // The directory, the end record and the seal.
    fc.integer({ min: bytes.length - 200, max: bytes.length - 1 }),
  )
  await fc.assert(
    fc.asyncProperty(anywhere, fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const flipped = Buffer.from(bytes)
      flipped[at] = flipped[at]! ^ mask
      const { ok, problems } = await verified(flipped)
      expect(ok).toBe(false)
      expect(problems).not.toHaveLength(0)
    }),
    { numRuns: 150 },
  )
})

it('names the file that was changed, and the entry of a history, even where the seal and the hashes were made to fit', async () => {
  const desk = await aDesk()
  const file = await bundleOf(desk)
  const files = await unpackedFrom(file)
  const record = `articles/${desk.ids[0]}/record.json`
  const claim = (await desk.record(desk.ids[0])).claims[0]!.id
  const kept = Object.keys(files).find((name) => name.startsWith('files/'))!

  const at = (await readFile(file)).indexOf(files[kept]!)
  expect(await kinds(await resealed(file, (bytes) => void (bytes[at + 3]! ^= 1)))).toEqual([`hash ${kept}`])

  const reworded = Buffer.from(files[record]!.toString().replace('laut Sprecher', 'laut Minister'))
  const problems = (
    await verified(await readFile(await forged(Object.entries({ ...files, [record]: reworded }))))
  ).problems
  expect(problems).toEqual([{ kind: 'entry', file: record, claim, entry: 1, of: 2 }])

  const parsed = JSON.parse(files[record]!.toString())
  parsed.claims[0].history.pop()
  const shortened = Buffer.from(JSON.stringify(parsed))
  expect(await kinds(await forged(Object.entries({ ...files, [record]: shortened })))).toEqual([
    `history-length ${record}`,
  ])
})

it('refuses names that lead elsewhere, come twice or are none of a notebook', async () => {
  const files = Object.entries(await unpackedFrom(await bundleOf(await aDesk())))
  const evil = Buffer.from('{}')
  const id = '01980000-0000-7000-8000-00000000000a'
  const attacks: Record<string, string> = {
    '../evil.json': 'unsafe-name',
    '/etc/passwd': 'unsafe-name',
    'C:evil.json': 'unsafe-name',
    'articles\\..\\evil.json': 'unsafe-name',
    'articles/../../evil.json': 'unsafe-name',
    'aux.json': 'unsafe-name',
    'inbox.json.': 'unsafe-name',
    'articles/x/': 'unsafe-name',
    'NOTEBOOK.JSON': 'double-name',
    'notebook.json': 'double-name',
    '.lock': 'unknown-name',
    'articles/x/record.json': 'unknown-name',
    [`articles/${id}/captures/evil.html`]: 'unknown-name',
  }
  for (const [name, kind] of Object.entries(attacks))
    expect(await kinds(await forged([...files, [name, evil]]))).toEqual([`${kind} ${name}`])
  const notUtf8 = await resealed(await bundleOf(await aDesk()), (bytes) => {
    bytes[bytes.indexOf('PK\u0001\u0002', 'latin1') + 46] = 0xe4
  })
  expect(await kinds(notUtf8)).toEqual(['unsafe-name \uFFFDotebook.json'])
})

it('refuses links, ciphers and sizes that are made to fill the disk', async () => {
  const file = await bundleOf(await aDesk())
  const entry = (bytes: Buffer) => bytes.indexOf('PK\u0001\u0002', 'latin1')
  const patched = (change: (bytes: Buffer, at: number) => void) =>
    resealed(file, (bytes) => change(bytes, entry(bytes)))
  expect(await kinds(await patched((bytes, at) => bytes.writeUInt16LE(0o120777, at + 40)))).toEqual([
    'link notebook.json',
  ])
  expect(await kinds(await patched((bytes, at) => bytes.writeUInt16LE(0x0801, at + 8)))).toEqual([
    'encrypted notebook.json',
  ])
  expect(await kinds(await patched((bytes, at) => bytes.writeUInt32LE(0x20000000, at + 24)))).toEqual([
    'bomb notebook.json',
  ])
  // A file that unpacks to more than it says is cut off there.
  expect(await kinds(await patched((bytes, at) => bytes.writeUInt32LE(3, at + 24)))).toContain(
    'size notebook.json',
  )
  // Two files in the same place.
  const twice = await patched((bytes, at) => {
    const next = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
    bytes.writeUInt32LE(0, next + 42)
  })
  expect((await kinds(twice))[0]).toMatch(/^header articles/)
  expect(await kinds(await forged([['manifest.json', Buffer.from('{}')]]))).toEqual([
    'manifest manifest.json',
  ])
})

it('passes over a byte order mark that an editor put before a record', async () => {
  const desk = await aDesk()
  const record = join(desk.folder, 'articles', desk.ids[0], 'record.json')
  await writeFile(record, `\uFEFF${await readFile(record, 'utf8')}`)
  expect(await kinds(await bundleOf(desk))).toEqual([])
})

it('chosen articles bring the claims that appear in them and the articles that are their evidence', async () => {
  const desk = await aDesk()
  const [home, other] = desk.ids
  const claim = (await desk.record(home)).claims[0]!
  const alone = await unpackedFrom(await bundleOf(desk, [other]))
  expect(Object.keys(alone)).not.toContain(`articles/${home}/record.json`)
  expect(JSON.parse(alone['inbox.json']!.toString()).claims).toEqual([claim])
  expect(Object.keys(alone).filter((name) => name.startsWith('files/'))).toHaveLength(1)

  const { sha256: capture } = (await desk.record(home)).captures[0]!
  await desk.update(home, (record) => ({
    ...record,
    claims: record.claims.map((one) => ({
      ...one,
      evidence: one.evidence.map((evidence) => ({
        ...evidence,
        citation: { type: 'article' as const, article: home, capture, passage: null },
      })),
    })),
  }))
  const both = await unpackedFrom(await bundleOf(desk, [other]))
  expect(Object.keys(both)).toContain(`articles/${home}/record.json`)
  expect(JSON.parse(both['inbox.json']!.toString()).claims).toEqual([])
})
