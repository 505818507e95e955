// What `npm run bench` runs: bundles the benchmarks and runs those whose names are given, else all.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { verifyPage } from '../../resources/verify-page.mjs'

// Inside the checkout, where what is not bundled is found.
const out = join(import.meta.dirname, '../../out')
mkdirSync(out, { recursive: true })
const outDir = mkdtempSync(join(out, 'bench-'))
try {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [verifyPage(join(import.meta.dirname, '../../renderer/verifier'))],
    ssr: { noExternal: true, external: ['@playwright/test'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        input: {
          index: join(import.meta.dirname, 'index.ts'),
          'lens-worker': join(import.meta.dirname, '../../electron/workers/lens-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  // Pages of others beside ours in the browser.
  for (const [entry, name] of [
    ['scale/bare-lexical.ts', 'bare-lexical'],
    ['desk/peers.ts', 'peers'],
    ['desk/bare-desk.ts', 'bare-desk'],
  ])
    await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir,
        emptyOutDir: false,
        lib: {
          entry: join(import.meta.dirname, entry),
          formats: ['iife'],
          name: 'page',
          fileName: () => `${name}.js`,
        },
      },
    })
  const { status } = spawnSync(process.execPath, [join(outDir, 'index.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
