import { defineConfig } from '@playwright/test'
import type { HostOption } from './support/app.ts'

/** Tests of a part of the window alone have a configuration of their own. */
const parts = '**/editor/**'

/**
 * One suite, two hosts: Chromium over loopback, and Electron. What is tagged `@desktop` runs in Electron too: all that the hosts do
 * differently or that the main jobs need. The rest is the same page on both, and an emulated Electron, where no other can be had, takes
 * several times as long for it.
 */
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
    // First, since it has one worker and takes longest.
    {
      name: 'electron',
      use: { host: 'electron' },
      testIgnore: parts,
      grep: /@desktop/,
      // Emulated, a first start takes long, and two at once end each other now and then.
      timeout: 120_000,
      retries: 2,
      workers: 1,
    },
    { name: 'chromium', use: { host: 'loopback' }, testIgnore: [parts, '**/host-electron.spec.ts'] },
  ],
})
