import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { run as runHere } from '../../../electron/cli/run.ts'
import { broken } from '../import/broken/files.ts'
import { AWAY } from '../import/broken/what.ts'
import { temporaryFolder } from '../notebook/notebooks.ts'
import { whyNoStrace } from '../notebook/programs.ts'
import { news } from './beleg.ts'
import { buildCli, type Built } from './built.ts'

const noTrace = whyNoStrace()
if (noTrace !== null) console.warn(`Skipped: that importing makes no request (${noTrace}).`)
const isRoot = process.getuid?.() === 0

let built: Built
beforeAll(async () => {
  built = await buildCli()
}, 60_000)
afterAll(() => built.remove())

interface Result {
  file: string
  article?: { id: string }
  error?: { code: string; message: string }
}

/** A place where a person without any rights elsewhere may write. */
async function aPlace() {
  const folder = await temporaryFolder()
  await chmod(folder, 0o777)
  const notebook = join(folder, 'Notebook')
  vi.stubEnv('BELEG_HOME', join(folder, 'home'))
  onTestFinished(() => void vi.unstubAllEnvs())
  const run = (before: readonly string[], ...args: string[]) =>
    built.done(['--notebook', notebook, '--json', ...args], { before })
  /** The same without a process of its own; what it prints. */
  const here = async (...args: string[]) => {
    let out = ''
    await runHere(['--notebook', notebook, '--json', ...args], {
      out: (text) => void (out += text),
      err: () => undefined,
    })
    return out
  }
  return { folder, notebook, run, here }
}

test.skipIf(noTrace !== null)(
  'broken and hostile files make no request, each is named with the reason, and good ones come in beside them',
  async () => {
    const { folder, notebook, run, here } = await aPlace()
    // The large ones are read in another test.
    const small = broken
      .filter(({ large }) => large !== true)
      .map(({ file, bytes, refused }, index) => ({ name: `${index}-${file}`, bytes, refused }))
    expect(small.length).toBeGreaterThan(30)
    const files = [...small.map(({ name }) => join(folder, name)), join(folder, 'gut.txt')]
    for (const { name, bytes } of small) await writeFile(join(folder, name), bytes())
    await writeFile(join(folder, 'gut.txt'), news)

    const trace = join(folder, 'trace')
    const watched = ['strace', '--seccomp-bpf', '-f', '-e', 'trace=network', '-o', trace]
    const { code, out, err } = await run(watched, 'import', ...files)
    expect(code).toBe(1)
    const results = JSON.parse(out) as Result[]
    expect(results.map(({ file, error }) => [file, error?.code])).toEqual([
      ...small.map(({ name, refused }) => [join(folder, name), refused]),
      [join(folder, 'gut.txt'), undefined],
    ])
    for (const { file, error } of results) {
      if (!error) continue
      expect(error.message).toContain(file)
      expect(err).toContain(`beleg: ${file}: ${error.code}: ${error.message}`)
    }
    const requests = (await readFile(trace, 'utf8')).split('\n').filter((line) => line.includes('AF_INET'))
    expect(requests).toEqual([])
    const kept = (await readdir(join(notebook, 'articles'))).toSorted()
    expect(kept).toEqual(results.flatMap(({ article }) => article?.id ?? []).toSorted())
    const away = new URL(AWAY).hostname
    for (const id of kept) expect(await here('show', id)).not.toContain(away)
    expect(JSON.parse(await here('check'))).toMatchObject({ ok: true, articles: kept.length })
  },
  240_000,
)

test('what is no file, may not be read or has a hostile name is told in a sentence each, at once', async () => {
  const { folder, notebook, run } = await aPlace()
  const at = (name: string) => join(folder, name)
  await mkdir(at('ordner.txt'))
  spawnSync('mkfifo', [at('pipe.txt')])
  const server = createServer().listen(at('socket.txt'))
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  await writeFile(at('verboten.txt'), 'geheim', { mode: 0o000 })
  const hostile = [
    '<img src=x onerror=alert(1)>.txt',
    'zwei\nzeilen.txt',
    'recht\u202Elinks.txt',
    '-rf.txt',
    "'; drop table.txt",
  ]
  for (const name of hostile) await writeFile(at(name), '')
  const broken = Buffer.concat([Buffer.from(`${folder}/K`), Buffer.from([0xfc]), Buffer.from('ste.txt')])
  await writeFile(broken, news)

  const names = [
    'ordner.txt',
    'pipe.txt',
    'socket.txt',
    'verboten.txt',
    'fehlt.txt',
    ...hostile,
    'K\ufffdste.txt',
  ]
  const files = ['/dev/zero', ...names.map(at)]
  const nobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
  const begin = performance.now()
  const { code, out, err } = await run(nobody, 'import', '--', ...files)
  expect(performance.now() - begin).toBeLessThan(20_000)
  expect(code).toBe(1)
  const results = JSON.parse(out) as Result[]
  expect(results.map(({ file, error }) => [file, error?.code])).toEqual([
    ['/dev/zero', 'not-a-file'],
    [at('ordner.txt'), 'not-a-file'],
    [at('pipe.txt'), 'not-a-file'],
    [at('socket.txt'), 'not-a-file'],
    [at('verboten.txt'), 'permission-denied'],
    [at('fehlt.txt'), 'file-missing'],
    ...hostile.map((name) => [at(name), 'file-empty']),
    [at('K\ufffdste.txt'), undefined],
  ])
  const sentences = results.map(({ error }) => error?.message ?? '')
  expect(sentences[0]).toMatch(/^“\/dev\/zero” is a device/)
  expect(sentences[1]).toMatch(/is a folder.*--recursive/)
  expect(sentences[2]).toMatch(/is a pipe/)
  expect(sentences[3]).toMatch(/is a socket/)
  expect(sentences[4]).toMatch(/does not permit.*rights/)
  expect(sentences[5]).toMatch(/There is no file.*Check/)
  // A line an error, whatever the names are.
  expect(err.trimEnd().split('\n')).toHaveLength(results.length - 1)
  expect(err).not.toMatch(/[\u202A-\u202E]/u)
  expect(await readdir(join(notebook, 'articles'))).toHaveLength(1)
}, 60_000)
