import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openChromium } from '../../../electron/loopback/chromium.ts'

test('no browser is opened for a program that was told to end before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-browser-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const [executable, opened] = [join(folder, 'browser'), join(folder, 'opened')]
  await writeFile(executable, `#!/bin/sh\ntouch '${opened}'\n`, { mode: 0o755 })
  const how = { executable, url: 'http://127.0.0.1:1/', profile: join(folder, 'profile') }
  expect(await openChromium({ ...how, signal: AbortSignal.abort() })).toBe(false)
  expect(existsSync(opened)).toBe(false)
})
