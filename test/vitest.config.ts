import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { licences } from '../resources/licences.mjs'
import { verifyPage } from '../resources/verify-page.mjs'
import { workers } from './support/workers.ts'

export default defineConfig({
  plugins: [
    workers(),
    verifyPage(join(import.meta.dirname, '../renderer/verifier')),
    licences(join(import.meta.dirname, '..')),
  ],
  // By default one core is left idle, which of two is half of them.
  test: {
    maxWorkers: '100%',
    // Every module would be loaded anew for each file, which takes longer than most tests do.
    isolate: false,
    root: import.meta.dirname,
    include: ['unit/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
})
