import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** A file of the built renderer, ready to be sent. */
export interface RendererFile {
  bytes: Uint8Array<ArrayBuffer>
  type: string
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Everything the window can load, by URL path. A request is looked up in this map and never becomes a path, so there is
 * nothing to climb out of.
 */
export async function rendererFiles(folder: string): Promise<ReadonlyMap<string, RendererFile>> {
  const files = new Map<string, RendererFile>()
  await collect(folder, '/', files)
  const index = files.get('/index.html')
  if (!index) throw new Error(`the window's files are missing: run "npm run build" (${folder})`)
  return files.set('/', index)
}

async function collect(folder: string, url: string, into: Map<string, RendererFile>): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  await Promise.all(
    entries.map(async (entry) => {
      const { name } = entry
      if (entry.isDirectory()) return collect(join(folder, name), `${url}${name}/`, into)
      const type = types[extname(name)]
      if (type) into.set(`${url}${name}`, { bytes: new Uint8Array(await readFile(join(folder, name))), type })
    }),
  )
}
