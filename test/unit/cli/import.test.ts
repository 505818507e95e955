import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docx, link, p, relations, run } from '../import/docx-writer.ts'
import { atTheShell, news } from './beleg.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('import', () => {
  test('prints article and capture of each file, in their order', async () => {
    const { json, file, notebook } = await atTheShell()
    const files = [await file('b.txt', news), await file('a.txt', 'Ein zweiter Text, kurz und gut.')]
    const results = await json('import', ...files)
    expect(results.map((result: { file: string }) => result.file)).toEqual(files)
    expect(Object.keys(results[0])).toEqual(['file', 'article', 'capture'])
    const text = news.trimEnd()
    expect(results[0].capture).toEqual({
      sha256: sha256(news),
      textSha256: sha256(text),
      characters: text.length,
      blocks: 3,
    })
    const { articles } = await json('list')
    expect(articles).toHaveLength(2)
    expect(notebook).toMatch(/Nordmeer$/)
  })

  test('keeps title, authors, publisher, address, date and language exactly as given', async () => {
    const { json, brought } = await atTheShell()
    const title = ' -=\u202E<b>Titel</b> a\u0301 '
    const options = [`--title=${title}`, '--author', ' Z. Müller', '--author=-x', '--publisher', '=NAP']
    const id = await brought(
      news,
      ...options,
      '--url',
      'javascript:alert(1)',
      '--published',
      '2025-07',
      '--language',
      'xx',
    )
    expect(await json('show', id)).toMatchObject({
      title,
      authors: [' Z. Müller', '-x'],
      publisher: '=NAP',
      url: 'javascript:alert(1)',
      published: '2025-07',
      language: 'xx',
      captures: [{ file: 'artikel.txt', method: 'command-line', bytes: Buffer.byteLength(news) }],
    })
  })

  test('says what of a Word file is left out: hidden text and files of other kinds', async () => {
    const { beleg, file } = await atTheShell()
    const body = p(run('Gezeigt.') + run('Geheim', '<w:vanish/>')) + '<w:altChunk r:id="x"/>'
    const parts = {
      'word/anlage.rtf': '{\\rtf1 x}',
      'word/_rels/document.xml.rels': relations(link('x', 'aFChunk', 'anlage.rtf')),
    }
    const path = await file('brief.docx', docx(body, parts))
    expect((await beleg('import', path)).err).toBe(
      `beleg: ${path}: hidden text was left out: 6 characters\nbeleg: ${path}: a file in it was left out: anlage.rtf\n`,
    )
  })

  test('takes of a web page the article or all of it, and says which pictures do not come along', async () => {
    const { beleg, json, file } = await atTheShell()
    const long = 'Die Hafenbehörde teilte mit, dass der Kai bis auf Weiteres geschlossen bleibt. '.repeat(4)
    const page = `<nav>Start</nav><article><h1>Hafen zu</h1><p>${long}</p><img src="https://example.org/k.jpg" alt="Kai"></article>`
    const path = await file('seite.html', page)
    const { out, err } = await beleg('--json', 'import', path)
    const [article] = JSON.parse(out)
    expect(err).toBe(`beleg: ${path}: Pictures left out: 1 not saved in the file\n`)
    expect((await json('show', article.article.id)).text).not.toContain('Start')
    const [whole] = await json('import', '--whole-page', path)
    expect((await json('show', whole.article.id)).text).toMatch(/^Start\nHafen zu\n/)
  })

  test('names the files it cannot take, takes the others, and fails', async () => {
    const { beleg, file, folder } = await atTheShell()
    await mkdir(join(folder, 'ordner'))
    const files = [
      join(folder, 'ordner'),
      join(folder, 'fehlt.txt'),
      await file('leer.txt', ' \n\n'),
      await file('bild.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
      await file('gut.txt', news),
    ]
    const { code, out, err } = await beleg('import', ...files, '--json')
    expect(code).toBe(1)
    const results = JSON.parse(out) as { file: string; error?: { code: string; message: string } }[]
    expect(results.map(({ file, error }) => [file, error?.code])).toEqual([
      [files[0], 'not-a-file'],
      [files[1], 'file-missing'],
      [files[2], 'empty-text'],
      [files[3], expect.stringMatching(/not-text|unknown-format/)],
      [files[4], undefined],
    ])
    for (const { file, error } of results) if (error) expect(error.message).toContain(file)
    expect(err.trimEnd().split('\n')).toHaveLength(4)
  })

  test('tells of a file whose name a terminal would obey on one harmless line', async () => {
    const { beleg, folder } = await atTheShell()
    const { code, err } = await beleg('import', join(folder, 'a\n\u001B[2J\u202E.txt'))
    expect(code).toBe(1)
    expect(err.endsWith('\n')).toBe(true)
    expect(err.slice(0, -1)).not.toMatch(/[\p{Cc}\u202E]/u)
  })

  test('brings the same file in again when asked to', async () => {
    const { brought, json } = await atTheShell()
    expect(await brought()).not.toBe(await brought())
    expect((await json('list')).articles).toHaveLength(2)
  })

  test('refuses an empty title and keeps nothing', async () => {
    const { beleg, file, json } = await atTheShell()
    expect((await beleg('import', await file('a.txt', news), '--title=')).code).toBe(1)
    expect((await json('list')).articles).toEqual([])
  })
})
