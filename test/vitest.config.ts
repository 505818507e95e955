import { defineConfig } from 'vitest/config'
import { importWorker } from './support/import-worker.ts'

export default defineConfig({
  plugins: [importWorker()],
  test: { root: import.meta.dirname, include: ['unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
})
