import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { cmaps } from '../../resources/cmaps.mjs'

const root = join(import.meta.dirname, '../..')

/** The modules that start a worker or a program, and what each of them starts. */
const starters: Record<string, string> = {
  'electron/import/read-in-worker.ts': 'electron/workers/import-worker',
  'electron/anchoring/reanchor.ts': 'electron/workers/anchor-worker',
  'electron/import/annotations/read.ts': 'electron/workers/annotations-worker',
  'electron/comparing/compare-captures.ts': 'electron/workers/compare-worker',
  'electron/lens/read-lens.ts': 'electron/workers/lens-worker',
  'electron/reporting/render-in-worker.ts': 'electron/workers/report-worker',
  'test/unit/notebook/programs.ts': 'test/unit/notebook/child',
}

/**
 * Lets unit tests work as the program does, in real worker threads, and start a program of their own: either is built when a test first
 * needs it, once for all tests, and the module that starts it is pointed there. In the program both are built beside each other.
 */
export function workers(): Plugin {
  const built = new Map<string, Promise<string>>()
  return {
    name: 'beleg-workers',
    enforce: 'pre',
    async transform(code, id) {
      const starter = Object.entries(starters).find(([module]) => id.endsWith(`/${module}`))
      if (!starter) return null
      const [, source] = starter
      const file = built.get(source) ?? buildFile(source)
      built.set(source, file)
      return code.replace(`'./${basename(source)}.js', import.meta.url`, JSON.stringify(await file))
    },
  }
}

async function buildFile(source: string): Promise<string> {
  const name = basename(source)
  const folder = mkdtempSync(join(tmpdir(), 'beleg-built-'))
  // So that others may run it too.
  chmodSync(folder, 0o755)
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
        input: join(root, `${source}.ts`),
        output: { format: 'es', entryFileNames: `${name}.mjs`, chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  return pathToFileURL(join(folder, `${name}.mjs`)).href
}
