import { defineConfig } from 'vitest/config'
import { workers } from './support/workers.ts'

export default defineConfig({
  plugins: [workers()],
  test: { root: import.meta.dirname, include: ['unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
})
