import { defineConfig } from '@playwright/test'
import type { HostOption } from './support/app.ts'

/** Tests of a part of the window alone have a configuration of their own. */
const parts = '**/editor/**'

/**
 * What runs in Electron too: all that the hosts do differently or that the main job needs. The rest is the same page on
 * both, and an emulated Electron, where no other can be had, takes ten times as long for it.
 */
const both = [
  'annotate',
  'cards',
  'host',
  'host-electron',
  'journey',
  'locked-text',
  'many-files',
  'note',
  'report',
  'review',
  'trust',
]

/** One suite, two hosts: Chromium over loopback, and Electron. */
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
      testMatch: both.map((name) => `e2e/${name}.spec.ts`),
      // Emulated, a first start takes long, and two at once end each other now and then.
      timeout: 120_000,
      retries: 2,
      workers: 1,
    },
  ],
})
