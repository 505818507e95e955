import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { changeStatus } from '../../../shared/model/claim.ts'
import { newNotebook, temporaryFolder } from './notebooks.ts'
import { anArticle, withClaim, withHighlight } from './records.ts'

const photo = (sha256: string) => ({
  id: '0197f5b2-0000-7000-8000-00000000beef',
  seq: 9,
  citation: { type: 'file', sha256, file: 'foto.png', extension: 'png', bytes: 3 },
  ...{ stance: 'supports', source: 'F', information: '6', origin: '', note: '', date: '' },
  createdAt: '2025-07-13T10:00:00Z',
  trashedAt: null,
})

async function closedNotebook() {
  const notebook = await newNotebook()
  const { record, captures } = anArticle()
  await notebook.add(record, captures)
  await notebook.update(record.id, (found) => withClaim(withHighlight(found)))
  await notebook.close()
  const folder = join(notebook.folder, 'articles', record.id)
  const edit = async (change: (record: ArticleRecord) => object): Promise<void> => {
    const file = join(folder, 'record.json')
    const text = await readFile(file, 'utf8')
    await writeFile(file, JSON.stringify(change(JSON.parse(text) as ArticleRecord)))
  }
  return { root: notebook.folder, folder, id: record.id, sha256: captures[0]!.info.sha256, edit }
}

describe('the check of a notebook', () => {
  test('counts what it verified', async () => {
    const { root } = await closedNotebook()
    expect(await checkNotebook(root)).toEqual({ ok: true, articles: 1, claims: 1, captures: 1 })
  })

  test('takes what a killed save or import left for no problem', async () => {
    const { root, folder, id } = await closedNotebook()
    const uuid = '01980000-0000-7000-8000-000000000000'
    await writeFile(join(folder, `record.json.${uuid}.tmp`), '{')
    await mkdir(join(root, 'articles', `${uuid}.importing`, 'captures'), { recursive: true })
    await mkdir(join(root, 'articles', id.replace(/^./, 'f'), 'captures'), { recursive: true })
    expect(await checkNotebook(root)).toMatchObject({ ok: true, articles: 1 })
  })

  test('names an original that was tampered with, and one that is gone', async () => {
    const { root, folder, id, sha256 } = await closedNotebook()
    await writeFile(join(folder, `captures/${sha256}.txt`), 'Der Minister war anwesend.')
    const file = `articles/${id}/captures/${sha256}.txt`
    expect(await checkNotebook(root)).toEqual({
      ok: false,
      problems: [{ file, article: id, message: expect.stringContaining('was changed') }],
    })
    await rm(join(folder, `captures/${sha256}.txt`))
    expect(await checkNotebook(root)).toMatchObject({
      problems: [{ file, message: expect.stringContaining('is missing') }],
    })
  })

  test('names a capture of whose size the record says something else', async () => {
    const { root, sha256, edit } = await closedNotebook()
    expect(await checkNotebook(root)).toMatchObject({ ok: true })
    await edit((record) => ({
      ...record,
      captures: record.captures.map((info) => ({ ...info, bytes: 1, characters: info.characters + 1 })),
    }))
    const message = new RegExp(`${sha256} was changed: bytes 1 .really .*, characters`, 'u')
    expect(await checkNotebook(root)).toMatchObject({
      problems: [{ file: expect.stringContaining('record.json'), message: expect.stringMatching(message) }],
    })
  })

  test('names a text that was tampered with, and what no longer stands in it', async () => {
    const { root, folder, id, sha256 } = await closedNotebook()
    const file = join(folder, `captures/${sha256}.json`)
    await writeFile(file, (await readFile(file, 'utf8')).replace('Der Minister', 'Die Ministerin'))
    const result = await checkNotebook(root)
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { file: `articles/${id}/captures/${sha256}.json`, message: expect.stringContaining('was changed') },
        { file: `articles/${id}/record.json`, message: expect.stringMatching(/highlight .* does not stand/) },
        {
          file: `articles/${id}/record.json`,
          message: expect.stringMatching(/appearance .* does not stand/),
        },
      ],
    })
  })

  test.each<[string, (record: ArticleRecord) => object, RegExp]>([
    ['is no record', () => ({ schemaVersion: 2 }), /cannot be read/],
    ['is too new', (record) => ({ ...record, schemaVersion: 4 }), /newer version/],
    ['is of another article', (record) => ({ ...record, id: anArticle().record.id }), /another article/],
    [
      'has a passage beside its place',
      (record) => ({
        ...record,
        highlights: record.highlights.map((h) => ({ ...h, passage: { ...h.passage, start: 1 } })),
      }),
      /highlight .* does not stand at 1 to 3/,
    ],
    [
      'has an appearance of no claim',
      (record) => ({ ...record, claims: [] }),
      /claim .*, which does not exist/,
    ],
    [
      'gives an id twice',
      (record) => ({ ...record, highlights: [...record.highlights, ...record.highlights] }),
      /id of highlight .* is also used in/,
    ],
    [
      'has a status nobody set',
      (record) => ({ ...record, claims: record.claims.map((c) => ({ ...c, status: 'confirmed' })) }),
      /status of claim .* is confirmed, but its history ends with unconfirmed/,
    ],
    [
      'has a judgement that rests on nothing',
      (record) => {
        const judgement = { to: 'refuted' as const, reason: 'x', evidence: [], at: '2025-07-13T10:00:00Z' }
        const judged = changeStatus(record.claims[0]!, judgement, 7)
        const history = judged.history.map((change) => ({ ...change, evidence: [record.id] }))
        return { ...record, claims: [{ ...judged, history }] }
      },
      /history of claim .* names evidence .*, which the claim does not have/,
    ],
    [
      'has a claim that was merged into none',
      (record) => ({ ...record, claims: record.claims.map((c) => ({ ...c, mergedInto: record.id })) }),
      /merged into claim .*, which does not exist/,
    ],
    [
      'has evidence in a file that is gone',
      (record) => ({
        ...record,
        claims: record.claims.map((claim) => ({ ...claim, evidence: [photo(record.captures[0]!.sha256)] })),
      }),
      /file foto\.png, evidence of claim .*: the file is missing/,
    ],
    [
      'has a gap in a history',
      (record) => {
        const [claim] = record.claims
        const judged = changeStatus(
          claim!,
          { to: 'refuted', reason: 'Foto', evidence: [], at: '2025-07-13T10:00:00Z' },
          7,
        )
        const history = judged.history.map((change) => ({ ...change, from: 'confirmed' }))
        return { ...record, claims: [{ ...judged, history }] }
      },
      /history of claim .* is broken/,
    ],
    [
      'does not tell how a capture came in',
      (record) => ({ ...record, provenance: [] }),
      /does not tell how capture [0-9a-f]{64} came in/,
    ],
    [
      'tells of another arrival than the capture',
      (record) => ({
        ...record,
        provenance: record.provenance.map((entry) => ({ ...entry, at: '2025-07-01T08:00:00Z' })),
      }),
      /provenance of capture [0-9a-f]{64} was changed/,
    ],
    [
      'tells of a capture that is not there',
      (record) => ({
        ...record,
        provenance: record.provenance.flatMap((entry, seq) => [
          entry,
          { ...entry, seq: seq + 100, event: 'seen-again', capture: 'a'.repeat(64) },
        ]),
      }),
      /capture a{64}, which the article does not have/,
    ],
    [
      'has its provenance out of order',
      (record) => ({
        ...record,
        provenance: record.provenance.flatMap((entry) => [entry, { ...entry, event: 'seen-again' }]),
      }),
      /provenance is out of order/,
    ],
    [
      'places a passage where other words stand',
      (record) => ({
        ...record,
        highlights: record.highlights.map(({ capture, passage, ...more }) => ({
          ...more,
          capture,
          passage,
          placements: [
            {
              capture,
              anchor: 'placed',
              passage: { ...passage, start: 4 },
              by: 'analyst',
              at: more.createdAt,
            },
          ],
        })),
      }),
      /highlight .* does not stand at 4 to 3/,
    ],
  ])('names a record that %s', async (_, change, message) => {
    const { root, id, edit } = await closedNotebook()
    await edit(change)
    expect(await checkNotebook(root)).toEqual({
      ok: false,
      problems: [
        { file: `articles/${id}/record.json`, article: id, message: expect.stringMatching(message) },
      ],
    })
  })

  test('names a record that is gone, and a damaged notebook.json', async () => {
    const { root, folder, id } = await closedNotebook()
    await rm(join(folder, 'record.json'))
    await writeFile(join(root, 'notebook.json'), '')
    expect(await checkNotebook(root)).toMatchObject({
      problems: [
        { file: 'notebook.json', message: 'notebook.json cannot be read: the file is empty.' },
        { file: `articles/${id}/record.json`, article: id, message: expect.stringContaining('is missing') },
      ],
    })
  })

  test('is refused for a folder that is no notebook', async () => {
    await expect(checkNotebook(await temporaryFolder())).rejects.toMatchObject({
      code: 'folder-not-a-notebook',
    })
  })
})
