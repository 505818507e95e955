import { once } from 'node:events'
import { link, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { run } from '../../../electron/cli/run.ts'
import { atTheShell, news } from './beleg.ts'
import { lines, repeatedPdf } from '../import/pdf-writer.ts'
import { buildCli, type Built } from './built.ts'

/** A folder with files by their names; a name that ends with a slash is a folder. */
async function aFolder(...names: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-press-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const name of names) {
    await mkdir(join(folder, name, name.endsWith('/') ? '' : '..'), { recursive: true })
    if (!name.endsWith('/')) await writeFile(join(folder, name), `Ein Text namens ${name}.`)
  }
  return folder
}

const filesOf = (results: { file: string }[], folder: string) =>
  results.map(({ file }) => file.slice(folder.length + 1))

describe('a folder', () => {
  test('is refused by name without --recursive, beside files that come in', async () => {
    const { beleg, file } = await atTheShell()
    const folder = await aFolder('a.txt')
    const { code, out, err } = await beleg('import', folder, await file('b.txt', news), '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      { file: folder, error: { code: 'not-a-file', message: expect.stringContaining('--recursive') } },
      { article: {} },
    ])
    expect(err).toContain(folder)
  })

  test('comes in with all that is in it, in the order of the names; what is no article is counted', async () => {
    const { beleg } = await atTheShell()
    const names = [
      'ä.md',
      'b/2.txt',
      'b/10.txt',
      'b/leer/',
      'a.TXT',
      'c.html',
      '.versteckt.txt',
      '.git/x.txt',
      'bild.jpg',
    ]
    const folder = await aFolder(...names, '~$bericht.docx', 'ohne-endung')
    const { code, out, err } = await beleg('import', '--recursive', folder, '--json')
    expect(code).toBe(0)
    const results = JSON.parse(out)
    expect(filesOf(results, folder)).toEqual(['a.TXT', 'b/10.txt', 'b/2.txt', 'c.html', 'ä.md'])
    expect(Object.keys(results[0])).toEqual(['file', 'article', 'capture'])
    expect(err).toBe(
      `beleg: ${folder}: 5 hidden or other files in the folder are no articles and were left out.\n`,
    )
  })

  test('with links in circles, dead ones, and one file by three names ends, and has each once', async () => {
    const { json } = await atTheShell()
    const folder = await aFolder('a.txt', 'b/c.txt')
    await symlink(folder, join(folder, 'b/oben'))
    await symlink('oben', join(folder, 'oben'))
    await symlink('nirgends.txt', join(folder, 'tot.txt'))
    await symlink('a.txt', join(folder, 'z.txt'))
    await link(join(folder, 'a.txt'), join(folder, 'b/d.txt'))
    const results = await json('import', folder, '--recursive')
    expect(filesOf(results, folder)).toEqual(['a.txt', 'b/c.txt'])
  })

  test('that is or holds a notebook gives nothing of that', async () => {
    const { json, folder, brought } = await atTheShell()
    await brought()
    await rename(join(folder, 'artikel.txt'), join(folder, 'neu.txt'))
    await writeFile(join(folder, 'neu.txt'), 'Etwas Neues.')
    const results = await json('import', '--recursive', folder)
    expect(filesOf(results, folder)).toEqual(['neu.txt'])
  })

  test('with nothing in it is no failure', async () => {
    const { json } = await atTheShell()
    expect(await json('import', '--recursive', await aFolder())).toEqual([])
  })

  test('has names that are not valid UTF-8: they come in, unless two of them look the same', async () => {
    const { beleg } = await atTheShell()
    const folder = await aFolder()
    const named = (name: string) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')])
    await mkdir(named('S\u00fcd'))
    await writeFile(named('S\u00fcd/K\u00fcste.txt'), news)
    const broken = 'S\ufffdd/K\ufffdste.txt'
    const first = await beleg('import', '--recursive', folder, '--json')
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(filesOf(JSON.parse(first.out), folder)).toEqual([broken])

    const single = await beleg('import', join(folder, broken), '--json')
    expect(JSON.parse(single.out)).toMatchObject([{ article: {} }])
    await writeFile(named('S\u00fcd/K\u00f6ste.txt'), news)
    const twice = await beleg('import', join(folder, broken), '--json')
    expect(twice.code).toBe(1)
    const message = expect.stringMatching(/K\ufffdste\.txt” is not valid UTF-8.*Rename/)
    expect(JSON.parse(twice.out)).toMatchObject([{ error: { code: 'name-not-utf8', message } }])

    await writeFile(named('S\u00fcd/Notiz-\u00fc.md'), 'Am Kai.')
    const [{ article }] = JSON.parse(single.out)
    const noted = await beleg('note', article.id, join(folder, 'S\ufffdd/Notiz-\ufffd.md'), '--json')
    expect(JSON.parse(noted.out)).toMatchObject({ note: 'Am Kai.\n' })
  })
})

describe('how far it is', () => {
  test('is said a line a file when asked for, with a sum at the end', async () => {
    const { beleg, file } = await atTheShell()
    const files = [await file('a.txt', news), await file('leer.txt', '')]
    const { err } = await beleg('import', ...files, '--progress', '--json')
    expect(err.split('\n')).toEqual([
      `[1/2] ${files[0]}`,
      `[2/2] ${files[1]}`,
      expect.stringMatching(/^beleg: .*file-empty/),
      '1 article added, 1 failed',
      '',
    ])
  })

  test('is said on one line of a terminal, which makes room for errors', async () => {
    const { notebook, file } = await atTheShell()
    let err = ''
    const terminal = { out: () => undefined, err: (text: string) => void (err += text), live: true }
    const long = await file(`${'lang-'.repeat(20)}.txt`, '')
    expect(await run(['--notebook', notebook, 'import', long], terminal)).toBe(1)
    const [, first = '', error = '', last = ''] = err.split('\r\u001B[K')
    expect(first).toMatch(/^\[1\/1\] ….{50}$/u)
    expect(error).toMatch(/^beleg: .*file-empty.*\n$/)
    expect(last).toBe('0 articles added, 1 failed\n')
  })
})

test('the same bytes once more are brought in again, and it is said of which article they are', async () => {
  const { beleg, file, brought } = await atTheShell()
  const id = await brought()
  const { code, err } = await beleg('import', await file('kopie.txt', news))
  expect(code).toBe(0)
  expect(err).toMatch(new RegExp(`^beleg: .*kopie\\.txt: article ${id} has these very bytes too.*\\n$`))
})

describe('Ctrl-C', () => {
  let built: Built
  beforeAll(async () => {
    built = await buildCli()
  }, 60_000)
  afterAll(() => built.remove())

  test('keeps what is whole, leaves nothing half-saved, prints what became of each, and fails', async () => {
    const { notebook, file, json } = await atTheShell()
    const slow = repeatedPdf(lines(Array.from({ length: 20 }, (_, row) => `Kai ${row} ist zu.`)), 20_000)
    const files = [await file('a.txt', news), await file('langsam.pdf', slow), await file('b.txt', news)]
    const { child, exit, out, err } = built.start([
      '--notebook',
      notebook,
      'import',
      ...files,
      '--json',
      '--progress',
    ])
    let said = ''
    for (child.stderr.on('data', (text) => (said += text)); !said.includes('[2/3]');)
      await once(child.stderr, 'data')
    child.kill('SIGINT')
    expect(await exit).toEqual([1, null])
    expect(JSON.parse(await out)).toMatchObject([
      { file: files[0], article: {} },
      { file: files[1], error: { code: 'cancelled', message: expect.stringContaining('langsam.pdf') } },
      { file: files[2], error: { code: 'cancelled' } },
    ])
    expect(await err).toContain('cancelled: 2 of 3 files were not brought in')
    const articles = await readdir(join(notebook, 'articles'))
    expect(articles).toHaveLength(1)
    expect(await json('check')).toMatchObject({ ok: true, articles: 1, captures: 1 })
  })
})
