import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openProfile } from '../../../electron/profile/profile.ts'

afterEach(() => vi.unstubAllEnvs())

test('whoever shows the recent notebooks hears of one that was opened and of one that was forgotten', async () => {
  vi.stubEnv('BELEG_HOME', await mkdtemp(join(tmpdir(), 'beleg-profile-')))
  const profile = await openProfile()
  const shown: string[][] = []
  profile.onRecent(() => shown.push(profile.recent().map(({ name }) => name)))
  await profile.opened({ folder: '/notebooks/a', name: 'A' })
  await profile.opened({ folder: '/notebooks/b', name: 'B' })
  await profile.forget(profile.recent()[1]!.handle)
  await profile.changeSettings({ zoom: 125 })
  expect(shown).toEqual([['A'], ['B', 'A'], ['B']])
})
