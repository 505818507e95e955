import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { atTheShell, news } from './beleg.ts'
import { buildCli, type Built } from './built.ts'

let built: Built
beforeAll(async () => {
  built = await buildCli()
}, 60_000)
afterAll(() => built.remove())

const start = (...args: string[]) => built.start(args)
const done = (...args: string[]) => built.done(args)

test('the built program does, fails and refuses with 0, 1 and 2', async () => {
  const { notebook, file } = await atTheShell()
  const imported = await done('--notebook', notebook, 'import', await file('a.txt', news), '--json')
  expect(imported).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(imported.out)).toHaveLength(1)
  expect(await done('--notebook', notebook, 'show', 'nirgends', '--json')).toMatchObject({ code: 1, out: '' })
  expect(await done('--notebook', notebook, 'show')).toMatchObject({ code: 2, out: '' })
  expect(JSON.parse((await done('--notebook', notebook, 'check', '--json')).out)).toMatchObject({ ok: true })
})

test('serve says where it listens, holds the notebook, and gives it back when it is told to end', async () => {
  const { notebook, file, beleg } = await atTheShell()
  const { child, exit, err } = start('--notebook', notebook, 'serve', '--json')
  try {
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
    const { url, pid } = JSON.parse(chunk.toString()) as { url: string; pid: number }
    expect(pid).toBe(child.pid)
    expect(new URL(url).hostname).toBe('127.0.0.1')
    const refused = await beleg('import', await file('a.txt', news))
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain(String(pid))
    child.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
    expect(await err).toBe('')
    expect(await beleg('import', await file('a.txt', news))).toMatchObject({ code: 0 })
  } finally {
    child.kill('SIGKILL')
  }
})

test('a reader that stops early is no failure', async () => {
  const { notebook, json, brought } = await atTheShell()
  await brought(`${news}\n`.repeat(5000))
  const [{ id }] = (await json('list')).articles
  const { child, exit, err } = start('--notebook', notebook, 'show', id)
  child.stdout.destroy()
  expect(await exit).toEqual([0, null])
  expect(await err).toBe('')
})

test('a result that cannot be written is a failure, said in one line', async () => {
  const { notebook, brought } = await atTheShell()
  await brought(news)
  const before = ['sh', '-c', '"$@" > /dev/full', 'sh']
  const { exit, err } = built.start(['--notebook', notebook, 'list'], { before })
  expect(await exit).toEqual([1, null])
  expect(await err).toMatch(/^beleg: standard output: .*no space.*\n$/)
})

test('lens reads standard input without a notebook; offsets are into what was given, byte order mark and all', async () => {
  const given =
    '\uFEFFWie die Stadt mitteilte, bleibt der Park zu.\r\n\r\n  👩‍🚀 Laut Polizei war niemand dort.'
  const { child, exit, out, err } = start('lens', '--stdin', '--language', 'de', '--json')
  child.stdin.end(given)
  expect(await exit).toEqual([0, null])
  expect(await err).toBe('')
  const { marks } = JSON.parse(await out) as { marks: { cue: { start: number; end: number } }[] }
  expect(marks.map(({ cue }) => given.slice(cue.start, cue.end))).toEqual(['mitteilte', 'Laut'])

  const bad = start('lens', '--stdin', '--language', 'de', '--json')
  bad.child.stdin.end(Buffer.from([0xff, 0xfe, 0xc3, 0x28]))
  expect(await bad.exit).toEqual([1, null])
  expect(await bad.err).toMatch(/^beleg: not-text: .*\n$/)
})

test('a note out of standard input is read as one out of a file: what is no text is refused and nothing is saved', async () => {
  const { notebook, json, brought } = await atTheShell()
  await brought(news)
  const [{ id }] = (await json('list')).articles
  const good = start('--notebook', notebook, 'note', id)
  good.child.stdin.end('Größer als gedacht')
  expect(await good.exit).toEqual([0, null])
  const bad = start('--notebook', notebook, 'note', id)
  bad.child.stdin.end(Buffer.from('Größer', 'latin1'))
  expect(await bad.exit).toEqual([1, null])
  expect(await bad.err).toMatch(/^beleg: not-text: .*\n$/)
  expect((await json('show', id)).note).toBe('Größer als gedacht\n')
})
