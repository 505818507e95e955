import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startSession } from '../../../electron/api/session/session.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { openProfile } from '../../../electron/profile/profile.ts'
import { askedBy } from '../../../electron/start/asked.ts'
import type { ApiEvent } from '../../../shared/api/index.ts'

async function aHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'beleg-offered-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  vi.stubEnv('BELEG_HOME', home)
  onTestFinished(() => void vi.unstubAllEnvs())
  return home
}

test('words of a command line are files to be brought in, and the first that is none is the notebook', async () => {
  const home = await aHome()
  await writeFile(join(home, 'a.txt'), 'a')
  await mkdir(join(home, 'Desk'))
  expect(askedBy(['--lang=en', 'a.txt', 'Desk', 'missing'], home)).toEqual({
    folder: join(home, 'Desk'),
    files: [join(home, 'a.txt')],
  })
  expect(askedBy([], home)).toEqual({ folder: null, files: [] })
})

test('files named at the start and later are handed to the window one by one, whatever happens to one of them', async () => {
  const home = await aHome()
  const [first, gone, later] = ['a.txt', 'gone.txt', 'later.md'].map((name) => join(home, name))
  await writeFile(first ?? '', 'Hafen')
  await writeFile(later ?? '', '# Kai')
  const platform = {
    ...{ host: 'loopback' as const, chooseFolder: null, openLink: null, reveal: null },
    print: async () => new Uint8Array(),
  }
  const session = await startSession({
    ...{ platform, program: 'loopback', profile: await openProfile() },
    ...{ folder: join(home, 'n'), files: [first ?? '', gone ?? ''] },
  })
  onTestFinished(() => session.close())
  const told: ApiEvent[] = []
  session.onEvent((event) => told.push(event))
  const next = () => session.dispatch('app.offered', {})
  const bytes = (text: string) => Buffer.from(text).toString('base64')
  expect(await next()).toEqual({ ok: true, value: { file: 'a.txt', bytes: bytes('Hafen') } })
  expect(await next()).toEqual({ ok: false, code: 'file-missing', detail: { file: 'gone.txt' } })
  expect(await next()).toEqual({ ok: true, value: null })

  const other = join(home, 'Other')
  await (await openNotebook(other, { program: 'cli', create: { name: 'Other' } })).close()
  await session.offer({ folder: other, files: [later ?? ''] })
  expect(told.map(({ type }) => type)).toEqual(['offered'])
  const asked = await next()
  const handle = asked.ok && (asked.value as { notebook: string }).notebook
  expect(await session.dispatch('notebooks.open', { handle })).toMatchObject({
    ok: true,
    value: { folder: other, name: 'Other' },
  })
  expect(await next()).toEqual({ ok: true, value: { file: 'later.md', bytes: bytes('# Kai') } })
})

test('a notebook that is asked for before a window listens waits for it, and files wait for a notebook', async () => {
  const home = await aHome()
  const [file, folder] = [join(home, 'a.txt'), join(home, 'n')]
  await writeFile(file, 'Hafen')
  await (await openNotebook(folder, { program: 'cli', create: { name: 'N' } })).close()
  const platform = {
    ...{ host: 'loopback' as const, chooseFolder: null, openLink: null, reveal: null },
    print: async () => new Uint8Array(),
  }
  // Nothing is open: where the notebook was to be is something else.
  const session = await startSession({
    ...{ platform, program: 'loopback', profile: await openProfile(), folder: file },
  })
  onTestFinished(() => session.close())
  const next = async () => await session.dispatch('app.offered', {})
  await session.offer({ folder: null, files: [file] })
  expect(await next()).toEqual({ ok: true, value: null })
  await session.offer({ folder, files: [] })
  const asked = await next()
  expect(asked).toEqual({ ok: true, value: { notebook: expect.any(String) } })
  expect(await next()).toEqual({ ok: true, value: null })
  await session.dispatch('notebooks.open', {
    handle: asked.ok && (asked.value as { notebook: string }).notebook,
  })
  expect(await next()).toMatchObject({ ok: true, value: { file: 'a.txt' } })
})
