import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { licences } from './resources/licences.mjs'
import { cmaps } from './resources/cmaps.mjs'
import { languageTables } from './resources/language-tables.mjs'
import { verifyPage } from './resources/verify-page.mjs'

const root = import.meta.dirname
const node = 'node20'

/** Lets the built file be run as the command `beleg`: a first line for the system, and the right to be run. */
function command(file: string): Plugin {
  return {
    name: 'beleg-command',
    renderChunk: (code, chunk) => (chunk.fileName === file ? `#!/usr/bin/env node\n${code}` : null),
    writeBundle: ({ dir }) => chmod(join(dir ?? '', file), 0o755),
  }
}

export default defineConfig({
  main: {
    plugins: [
      command('cli.js'),
      cmaps(root),
      languageTables(),
      verifyPage(join(root, 'renderer/verifier')),
      licences(root),
    ],
    build: {
      target: node,
      outDir: join(root, 'out/main'),
      emptyOutDir: true,
      externalizeDeps: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: {
          index: join(root, 'electron/main/index.ts'),
          start: join(root, 'electron/start.ts'),
          cli: join(root, 'electron/cli/index.ts'),
          // What the command runs, by a name by which the tests find it.
          run: join(root, 'electron/cli/run.ts'),
          'import-worker': join(root, 'electron/workers/import-worker.ts'),
          'anchor-worker': join(root, 'electron/workers/anchor-worker.ts'),
          'annotations-worker': join(root, 'electron/workers/annotations-worker.ts'),
          'compare-worker': join(root, 'electron/workers/compare-worker.ts'),
          'lens-worker': join(root, 'electron/workers/lens-worker.ts'),
          'report-worker': join(root, 'electron/workers/report-worker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          // Beside the entries, so that a module finds its neighbours wherever it was put.
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      target: node,
      outDir: join(root, 'out/preload'),
      emptyOutDir: true,
      externalizeDeps: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: { index: join(root, 'electron/preload/index.ts') },
        // A sandboxed preload can be neither an ES module nor import anything.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    base: './',
    plugins: [react()],
    build: {
      target: 'chrome128',
      outDir: join(root, 'out/renderer'),
      emptyOutDir: true,
      minify: true,
      reportCompressedSize: false,
      // Inline assets and the preload polyfill's inline script would need a weaker content security policy.
      assetsInlineLimit: 0,
      // Read from the disk of this machine, once: splitting it would save nothing.
      chunkSizeWarningLimit: 4000,
      modulePreload: { polyfill: false },
      rollupOptions: { input: join(root, 'renderer/index.html') },
    },
  },
})
