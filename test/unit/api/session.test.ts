import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { AppState } from '../../../shared/api/app.ts'
import { Settings } from '../../../shared/settings.ts'
import { contract, type ApiEvent, type Envelope } from '../../../shared/api/index.ts'
import { startSession } from '../../../electron/api/session/session.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import type { Print } from '../../../electron/reporting/print.ts'
import { openProfile } from '../../../electron/profile/profile.ts'

async function aHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'beleg-home-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  vi.stubEnv('BELEG_HOME', home)
  vi.stubEnv('LC_ALL', 'C')
  onTestFinished(() => void vi.unstubAllEnvs())
  return home
}

/** A session as a host starts it, and what its windows were told. */
async function started(
  folder?: string,
  chosen: string | null = null,
  print: Print = () => Promise.resolve(new Uint8Array()),
) {
  const shown: string[] = []
  const session = await startSession({
    platform: {
      host: 'electron',
      chooseFolder: () => Promise.resolve(chosen),
      openLink: (url) => Promise.resolve(void shown.push(url)),
      reveal: null,
      print,
    },
    program: 'desktop',
    profile: await openProfile(),
    ...(folder !== undefined && { folder }),
  })
  onTestFinished(() => session.close())
  const events: ApiEvent[] = []
  session.onEvent((event) => events.push(event))
  const value = async (method: string, input: object = {}) => {
    const envelope = await session.dispatch(method, input)
    if (!envelope.ok) throw new Error(`${method}: ${envelope.code} ${JSON.stringify(envelope.detail)}`)
    return envelope.value
  }
  const state = async () => (await value('app.state')) as AppState
  return { session, events, value, state, shown }
}

const failed = (code: string) => expect.objectContaining({ ok: false, code }) as Envelope

describe('the first start', () => {
  test('opens the sample notebook; the next start opens it again', async () => {
    const home = await aHome()
    const first = await started()
    expect(await first.state()).toMatchObject({
      host: 'electron',
      can: { chooseFolder: true, openLink: true, revealFolder: false },
      notebook: { name: 'Sample notebook', readOnly: null, problems: [] },
      openError: null,
      recent: [{ name: 'Sample notebook', missing: false }],
      undo: { undo: null, redo: null },
    })
    expect(await readdir(join(home, 'notebooks'))).toEqual(['Sample notebook'])
    const articles = (await first.value('articles.list')) as unknown[]
    expect(articles).toHaveLength(2)
    await first.session.close()
    const second = await started()
    expect((await second.state()).notebook?.name).toBe('Sample notebook')
    expect(await second.value('articles.list')).toEqual(articles)
  })
})

describe('a call', () => {
  test('with wrong input or of no method is bad input, never a crash', async () => {
    const { session } = await started(join(await aHome(), 'n'))
    const wrong: [string, unknown][] = [
      ['articles.get', { id: 'x' }],
      ['articles.get', {}],
      ['articles.list', { extra: 1 }],
      ['articles.list', null],
      ['articles.list', undefined],
      ['app.openLink', { url: 'javascript:alert(1)' }],
      ['app.openLink', { url: 'file:///etc/passwd' }],
      ['claims.list', { filter: { text: 1 } }],
      ['import.read', { method: 'paste', file: '', bytes: '%' }],
      ['nothing', {}],
      ['constructor', {}],
      ['__proto__', {}],
      ['toString', {}],
    ]
    for (const [method, input] of wrong)
      expect(await session.dispatch(method, input), method).toEqual(failed('bad-input'))
  })

  test('of every method answers with an envelope, whatever it is given', async () => {
    const { session } = await started(join(await aHome(), 'n'))
    for (const method of Object.keys(contract))
      for (const input of [{}, [], 'x', 7, null, { id: 1 }])
        expect(typeof (await session.dispatch(method, input)).ok).toBe('boolean')
  })

  test('for what the host cannot do says so', async () => {
    const { session, value, shown } = await started(join(await aHome(), 'n'))
    expect(await session.dispatch('notebooks.reveal', {})).toEqual(failed('unsupported-here'))
    await value('app.openLink', { url: 'https://example.org/a' })
    expect(shown).toEqual(['https://example.org/a'])
  })
})

describe('which notebook is open', () => {
  test('can be changed; folders are only named by handles', async () => {
    const home = await aHome()
    const { session, value, state, events } = await started(join(home, 'eins'))
    await value('notebooks.create', { name: ' Küste: "Nord"/.. ' })
    expect((await state()).notebook?.name).toBe('Küste: "Nord"/..')
    expect(await readdir(join(home, 'notebooks'))).toEqual(['Küste- -Nord-'])
    expect(events.map((event) => event.type)).toContain('notebook-changed')
    expect(await session.dispatch('notebooks.create', { name: 'Küste: "Nord"/..' })).toEqual(
      failed('notebook-exists'),
    )

    const { recent } = await state()
    expect(recent.map((entry) => entry.name)).toEqual(['Küste: "Nord"/..', 'eins'])
    const handle = recent[1]?.handle ?? ''
    await value('notebooks.open', { handle })
    expect((await state()).notebook?.name).toBe('eins')
    for (const handle of [join(home, 'eins'), '', '../x'])
      expect(await session.dispatch('notebooks.open', { handle })).toEqual(failed('folder-not-a-notebook'))
    await value('notebooks.forget', { handle })
    expect((await state()).recent).toHaveLength(1)
  })

  test('stays when another cannot be opened', async () => {
    const home = await aHome()
    await mkdir(join(home, 'fotos'))
    await writeFile(join(home, 'fotos', 'a.jpg'), '')
    const { session, state } = await started(join(home, 'eins'), join(home, 'fotos'))
    expect(await session.dispatch('notebooks.choose', {})).toEqual(failed('folder-not-a-notebook'))
    expect(await state()).toMatchObject({ notebook: { name: 'eins' }, openError: null })
  })

  test('is told when the last one is gone', async () => {
    const home = await aHome()
    const first = await started(join(home, 'eins'))
    await first.session.close()
    await rm(join(home, 'eins'), { recursive: true })
    const { state, session } = await started()
    expect(await state()).toMatchObject({
      notebook: null,
      openError: { code: 'folder-not-a-notebook' },
      recent: [{ name: 'eins', missing: true }],
    })
    expect(await session.dispatch('articles.list', {})).toEqual(failed('no-notebook'))
  })

  test('is told when its notebook.json is damaged, and its newest good version can be put back', async () => {
    const home = await aHome()
    const first = await started(join(home, 'eins'))
    await first.session.close()
    const file = join(home, 'eins', 'notebook.json')
    await writeFile(file, '\0\0\0')
    const { state, value } = await started()
    expect((await state()).openError).toMatchObject({
      code: 'file-damaged',
      detail: { file: 'notebook.json' },
    })
    expect(await readFile(file, 'utf8')).toBe('\0\0\0')
    await value('notebooks.recover', { file: 'notebook.json' })
    expect(await state()).toMatchObject({ notebook: { name: 'eins' }, openError: null })
  })

  test('can be another program’s, and is ours when that has closed it', async () => {
    const home = await aHome()
    const other = await openNotebook(join(home, 'n'), { program: 'loopback', create: { name: 'n' } })
    const { state, value } = await started(join(home, 'n'))
    const { notebook, recent } = await state()
    expect(notebook?.readOnly).toMatchObject({ program: 'loopback', pid: process.pid })
    await other.close()
    await value('notebooks.open', { handle: recent[0]?.handle })
    expect((await state()).notebook?.readOnly).toBeNull()
  })
})

describe('an open notebook', () => {
  test('that is opened under another name of its folder stays open and writable', async () => {
    const home = await aHome()
    const { state, value } = await started(join(home, 'n'), join(home, 'link'))
    await symlink(join(home, 'n'), join(home, 'link'))
    await value('notebooks.choose')
    expect((await state()).notebook).toMatchObject({ folder: join(home, 'n'), readOnly: null })
  })

  test('that can no longer be opened for writing is told to be closed, and why', async () => {
    const home = await aHome()
    const other = await openNotebook(join(home, 'n'), { program: 'loopback', create: { name: 'n' } })
    const { state, session, events } = await started(join(home, 'n'))
    const { recent } = await state()
    await other.close()
    await writeFile(join(home, 'n', 'notebook.json'), '{"schemaVersion":99}')
    const answer = await session.dispatch('notebooks.open', { handle: recent[0]?.handle })
    expect(answer).toEqual(failed('newer-version'))
    expect(events).toContainEqual({ type: 'notebook-changed', notebook: null })
    expect(await state()).toMatchObject({ notebook: null, openError: { code: 'newer-version' } })
  })
})

describe('the person’s settings', () => {
  test('are kept, one at a time, by several programs', async () => {
    const home = await aHome()
    const { value, state } = await started(join(home, 'n'))
    const other = await openProfile()
    const told: string[] = []
    other.onSettings(({ theme }) => told.push(theme))
    await other.changeSettings({ theme: 'dark' })
    expect(told).toEqual(['dark'])
    await value('app.settings', { language: 'de' })
    expect((await state()).settings).toMatchObject({ theme: 'dark', language: 'de', keys: {} })
    await other.setBounds({ x: 1, y: 2, width: 900, height: 700, maximized: true })
    const fresh = await openProfile()
    expect(fresh.settings()).toMatchObject({ theme: 'dark', language: 'de', keys: {} })
    expect(fresh.bounds()).toEqual({ x: 1, y: 2, width: 900, height: 700, maximized: true })
    expect(fresh.lastFolder()).toBe(join(home, 'n'))
  })

  test('that are damaged are set aside, never thrown away', async () => {
    const home = await aHome()
    await writeFile(join(home, 'profile.json'), '{"settings":')
    expect((await openProfile()).settings()).toEqual(Settings.parse({}))
    const [kept] = await readdir(home)
    expect(kept).toMatch(/^profile\.json\.damaged-/)
    expect(await readFile(join(home, kept ?? ''), 'utf8')).toBe('{"settings":')
  })

  test('of a newer version are neither read nor overwritten', async () => {
    const home = await aHome()
    const newer = '{"schemaVersion":99,"future":true}'
    await writeFile(join(home, 'profile.json'), newer)
    const profile = await openProfile()
    await profile.changeSettings({ theme: 'dark' })
    expect(await readFile(join(home, 'profile.json'), 'utf8')).toBe(newer)
  })
})

test('closing does not wait for a report that is being printed, which is stopped', async () => {
  let begun = () => {}
  const printing = new Promise<void>((resolve) => (begun = resolve))
  const print: Print = (_html, signal) =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error))
      begun()
    })
  await aHome()
  const { session, value } = await started(undefined, null, print)
  const [article] = (await value('articles.list')) as { id: string }[]
  const made = session.dispatch('reports.make', {
    subject: { type: 'articles', ids: [article?.id] },
    ...{ format: 'pdf', choices: { locale: 'en' }, ticket: 'paper' },
  })
  await printing
  await session.close()
  expect(await made).toEqual(failed('cancelled'))
})
