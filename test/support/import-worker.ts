import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'

const root = join(import.meta.dirname, '../..')

/**
 * Lets unit tests read files as the program does, in a real worker thread: the worker is built when a test first needs it, and
 * the module that starts it is pointed there. In the program both are built beside each other.
 */
export function importWorker(): Plugin {
  let built: Promise<string> | undefined
  return {
    name: 'beleg-import-worker',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('/electron/import/read.ts')) return null
      const worker = await (built ??= buildWorker())
      return code.replace("'./import-worker.js', import.meta.url", JSON.stringify(worker))
    },
  }
}

async function buildWorker(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'beleg-worker-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: {
        input: join(root, 'electron/workers/import-worker.ts'),
        output: { format: 'es', entryFileNames: 'import-worker.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  return pathToFileURL(join(folder, 'import-worker.mjs')).href
}
