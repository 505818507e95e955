import { defineConfig } from '@playwright/test'

const url = `http://127.0.0.1:${process.env['EDITOR_HARNESS_PORT'] ?? 4631}/`
const vite = 'npx vite --config harness/vite.config.ts'

export default defineConfig({
  testDir: '.',
  outputDir: '../../../.tsbuild/editor-results',
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: url,
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `${vite.replace('vite ', 'vite build ')} --logLevel warn && ${vite.replace('vite ', 'vite preview ')}`,
    url,
    cwd: import.meta.dirname,
    reuseExistingServer: true,
  },
})
