import { spawn, type SpawnOptionsWithoutStdio } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'vite'
import { cmaps } from '../../../resources/cmaps.mjs'
import { languageTables } from '../../../resources/language-tables.mjs'
import { licences } from '../../../resources/licences.mjs'
import { verifyPage } from '../../../resources/verify-page.mjs'

const root = join(import.meta.dirname, '../../..')

/** The command line as it is delivered, in a folder of its own. */
export interface Built {
  /** To be run with Node. */
  cli: string
  /** Runs it, with other words before it where it is to be watched or run as somebody else. */
  start(args: readonly string[], options?: StartOptions): Started
  /** Runs it to its end. */
  done(
    args: readonly string[],
    options?: StartOptions,
  ): Promise<{ code: number | null; out: string; err: string }>
  remove(): Promise<void>
}

interface StartOptions extends SpawnOptionsWithoutStdio {
  before?: readonly string[]
}

export type Started = ReturnType<typeof run>

/** Builds it. */
export async function buildCli(): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-built-'))
  // So that others may run it too.
  await chmod(folder, 0o755)
  await mkdir(join(folder, 'renderer'))
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html><title>page</title>')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [cmaps(root), languageTables(), verifyPage(join(root, 'renderer/verifier')), licences(root)],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(folder, 'main'),
      emptyOutDir: true,
      rollupOptions: {
        input: {
          cli: join(root, 'electron/cli/index.ts'),
          'import-worker': join(root, 'electron/workers/import-worker.ts'),
          'lens-worker': join(root, 'electron/workers/lens-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  const cli = join(folder, 'main/cli.js')
  const start: Built['start'] = (args, { before = [], ...options } = {}) =>
    run([...before, process.execPath, cli, ...args], options)
  return {
    cli,
    start,
    async done(args, options) {
      const { exit, out, err } = start(args, options)
      const [code] = await exit
      return { code, out: await out, err: await err }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

function run([program = '', ...args]: readonly string[], options: SpawnOptionsWithoutStdio) {
  const child = spawn(program, args, options)
  return {
    child,
    exit: once(child, 'exit') as Promise<[code: number | null, signal: string | null]>,
    out: text(child.stdout).catch(() => ''),
    err: text(child.stderr),
  }
}
