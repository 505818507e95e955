import { describe, expect, test } from 'vitest'
import { hypothesis, READWISE, webAnnotation } from '../import/annotations/files.ts'
import { atTheShell } from './beleg.ts'

describe('import-annotations', () => {
  test('prints what was added, skipped and lost, for every kind of file', async () => {
    const { brought, json, file } = await atTheShell()
    const id = await brought()
    const list = [
      hypothesis('a', 'bis zu 9.000 Soldaten', { tags: ['grenze'] }),
      hypothesis('b', 'In Oslo regnet es'),
    ]
    const files = [
      await file('api.json', JSON.stringify({ total: 2, rows: list })),
      await file('w3c.jsonld', JSON.stringify(webAnnotation('bis zu 20.000', { motivation: 'assessing' }))),
      await file('readwise.csv', `${READWISE}\nSundby,Sundby,,,Wo?,pink,ort\n`),
    ]
    const done = []
    for (const path of [...files, ...files])
      done.push(await json('import-annotations', path, '--article', id))
    expect(done).toEqual([
      { added: 1, skipped: 0, lost: 1 },
      { added: 1, skipped: 0, lost: 0 },
      { added: 1, skipped: 0, lost: 0 },
      { added: 0, skipped: 2, lost: 0 },
      { added: 0, skipped: 1, lost: 0 },
      { added: 0, skipped: 1, lost: 0 },
    ])
    const { highlights } = await json('show', id)
    expect(highlights).toHaveLength(4)
    expect(highlights).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ comment: 'Wo?', tags: ['ort'], color: 'pink', anchor: 'placed' }),
        expect.objectContaining({
          anchor: 'lost',
          passage: expect.objectContaining({ exact: 'In Oslo regnet es' }),
        }),
      ]),
    )
    expect(await json('check')).toMatchObject({ ok: true })
  })

  test('says on stderr what was left out, and in words what was done', async () => {
    const { brought, beleg, file } = await atTheShell()
    const id = await brought()
    const path = await file('two.csv', `${READWISE}\nim Herbst erneut sprechen,Sundby\nAnderes,Oslo\n`)
    const done = await beleg('import-annotations', path, '--article', id)
    expect(done).toEqual({
      code: 0,
      out: 'Added 1, skipped 0, lost 0\n',
      err: `beleg: ${path}: 1 of other documents left out\n`,
    })
  })

  test('says of a list of none that nothing was added', async () => {
    const { brought, beleg, file } = await atTheShell()
    const id = await brought()
    const done = await beleg('import-annotations', await file('none.json', '[]'), '--article', id)
    expect(done).toEqual({ code: 0, out: 'Added 0, skipped 0, lost 0\n', err: '' })
  })

  test('refuses what it cannot read with one line that names the file as it was given', async () => {
    const { brought, beleg, file, folder } = await atTheShell()
    const id = await brought()
    const bad = await file('bad.json', '{"a": 1}')
    const bring = (path: string, ...more: string[]) => beleg('--json', 'import-annotations', path, ...more)
    const refused = await bring(bad, '--article', id)
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toMatch(/^beleg: annotations-unreadable: .*\/bad\.json.* \(other JSON\).*\n$/)
    expect((await bring(folder, '--article', id)).err).toMatch(/not-a-file: .*folder/)
    const good = await file('good.json', '{"total": 0, "rows": []}')
    expect((await bring(good, '--article', 'nowhere')).err).toContain('article-not-found')
    expect(await bring(good)).toMatchObject({ code: 2 })
  })
})
