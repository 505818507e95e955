import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { cmaps } from '../../resources/cmaps.mjs'

const root = join(import.meta.dirname, '../..')

/** The modules that start a worker, and the worker each of them starts. */
const starters: Record<string, string> = {
  'electron/import/read-in-worker.ts': 'import-worker',
  'electron/anchoring/reanchor.ts': 'anchor-worker',
  'electron/import/annotations/read.ts': 'annotations-worker',
  'electron/comparing/compare-captures.ts': 'compare-worker',
  'electron/lens/read-lens.ts': 'lens-worker',
  'electron/reporting/render-in-worker.ts': 'report-worker',
}

/**
 * Lets unit tests work as the program does, in real worker threads: a worker is built when a test first needs it, and the module
 * that starts it is pointed there. In the program both are built beside each other.
 */
export function workers(): Plugin {
  const built = new Map<string, Promise<string>>()
  return {
    name: 'beleg-workers',
    enforce: 'pre',
    async transform(code, id) {
      const starter = Object.entries(starters).find(([module]) => id.endsWith(`/${module}`))
      if (!starter) return null
      const [, name] = starter
      const worker = built.get(name) ?? buildWorker(name)
      built.set(name, worker)
      return code.replace(`'./${name}.js', import.meta.url`, JSON.stringify(await worker))
    },
  }
}

async function buildWorker(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'beleg-worker-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: name === 'import-worker' ? [cmaps(root)] : [],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: {
        input: join(root, `electron/workers/${name}.ts`),
        output: { format: 'es', entryFileNames: `${name}.mjs`, chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  return pathToFileURL(join(folder, `${name}.mjs`)).href
}
