import { defineConfig } from '@playwright/test'
import type { HostOption } from './support/app.ts'

/** Tests of a part of the window alone have a configuration of their own. */
const parts = '**/editor/**'

/** One suite, two hosts: every test runs in Chromium over loopback and in Electron. */
export default defineConfig<HostOption>({
  testDir: 'e2e',
  outputDir: '../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // A busy machine is not a broken program; what needed a second try is named as flaky.
  retries: process.env.CI ? 1 : 0,
  projects: [
    { name: 'chromium', use: { host: 'loopback' }, testIgnore: [parts, '**/host-electron.spec.ts'] },
    {
      name: 'electron',
      use: { host: 'electron' },
      testIgnore: [parts, '**/host-loopback.spec.ts'],
      // A first start takes long where Electron itself is emulated.
      timeout: 120_000,
      retries: 2,
    },
  ],
})
