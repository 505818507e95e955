import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Platform } from '../../../electron/api/session/platform.ts'
import { startSession } from '../../../electron/api/session/session.ts'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { openProfile } from '../../../electron/profile/profile.ts'
import { aDesk, bundleOf, verified } from '../bundle/bundles.ts'

const platform: Platform = {
  host: 'electron',
  chooseFolder: null,
  openLink: null,
  reveal: null,
  print: () => Promise.resolve(new Uint8Array()),
}

/** A window over a notebook of its own, a bundle to bring in, and a look at what is left of bundles under way. */
async function aWindow() {
  const desk = await aDesk()
  const bundle = (await readFile(await bundleOf(desk))).toString('base64')
  const home = await mkdtemp(join(tmpdir(), 'beleg-home-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  vi.stubEnv('BELEG_HOME', home)
  vi.stubEnv('TMPDIR', home)
  onTestFinished(() => void vi.unstubAllEnvs())
  const folder = join(home, 'mine')
  const session = await startSession({ platform, program: 'desktop', profile: await openProfile(), folder })
  onTestFinished(() => session.close())
  const left = async () => {
    const [temporary, cached] = await Promise.all([readdir(home), readdir(join(folder, '.cache'))])
    return [...temporary, ...cached].filter((name) => /^beleg-bundle-|^incoming-/.test(name))
  }
  const ask = (method: string, input: object) => session.dispatch(method, { ticket: 't', ...input })
  return { session, folder, bundle, left, ask }
}

test('a bundle comes in, and goes out again piece by piece as it was', async () => {
  const { folder, bundle, ask, left } = await aWindow()
  await ask('bundle.piece', { from: 0, bytes: bundle })
  expect(await ask('bundle.look', { file: 'desk.beleg' })).toMatchObject({
    value: { added: { articles: 2 } },
  })
  expect(await ask('bundle.bring', { decisions: {} })).toMatchObject({
    value: { backup: { reason: 'import' } },
  })
  expect(await checkNotebook(folder)).toMatchObject({ ok: true, articles: 2, claims: 1 })

  const packed = (await ask('bundle.pack', { articles: null })) as { value: { bytes: number } }
  const { value: piece } = (await ask('bundle.fetch', { from: 0 })) as { value: string }
  const { value: end } = (await ask('bundle.fetch', { from: packed.value.bytes })) as { value: string }
  expect(end).toBe('')
  expect(await verified(Buffer.from(piece, 'base64'))).toMatchObject({ ok: true, claims: 1 })
  await ask('bundle.cancel', {})
  expect(await ask('bundle.fetch', { from: 0 })).toMatchObject({ ok: false, code: 'cancelled' })
  expect(await left()).toEqual([])
})

test('a bundle under way, out or in, leaves nothing behind when the window closes', async () => {
  const { session, bundle, ask, left } = await aWindow()
  expect(await ask('bundle.pack', { ticket: 'out', articles: null })).toMatchObject({ ok: true })
  await ask('bundle.piece', { from: 0, bytes: bundle })
  expect(await ask('bundle.look', { file: 'desk.beleg' })).toMatchObject({ ok: true })
  expect(await left()).toHaveLength(4)
  const looking = ask('bundle.look', { file: 'desk.beleg' })
  await session.close()
  expect(await left()).toEqual([])
  expect(await looking).toMatchObject({ ok: false, code: 'cancelled' })
})

test('a bundle that is cancelled before it comes in is not taken away under the hands of who brings it in', async () => {
  const { folder, bundle, ask, left } = await aWindow()
  await ask('bundle.piece', { from: 0, bytes: bundle })
  await ask('bundle.look', { file: 'desk.beleg' })
  const bringing = ask('bundle.bring', { decisions: {} })
  await ask('bundle.cancel', {})
  expect(await bringing).toMatchObject({ ok: false, code: 'cancelled' })
  expect(await checkNotebook(folder)).toMatchObject({ ok: true, articles: 0 })
  expect(await left()).toEqual([])
})
