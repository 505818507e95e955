import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openBundle } from '../../../electron/bundle/incoming.ts'
import type { Notebook } from '../../../electron/notebook/types.ts'
import type { Decision } from '../../../shared/api/bundles.ts'
import { sha256 } from '../notebook/records.ts'

/** Brings a bundle in, deciding every conflict alike. */
export async function bring(notebook: Notebook, file: string, decision?: Decision) {
  const bundle = await openBundle(notebook, file)
  try {
    return await bundle.bring(() => decision)
  } finally {
    await bundle.close()
  }
}

/** Every file of the notebook that is work, by name, with its hash. */
export async function filesOf({ folder }: Notebook): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !/^(?:\.|desk\.json|notebook\.json)/.test(name))
  const hashed = names.map(async (name) => [name, sha256(await readFile(join(folder, name)))] as const)
  return Object.fromEntries((await Promise.all(hashed)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** A note of one paragraph. */
export const note = (text: string) => ({
  content: {
    root: {
      type: 'root' as const,
      children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text, format: 0 }] }],
    },
  },
  updatedAt: '2025-07-14T08:00:00Z',
})

/** Evidence without an id. */
export const anEvidence = {
  citation: { type: 'text' as const, text: 'Anruf beim Ministerium' },
  stance: 'supports' as const,
  source: 'B' as const,
  information: '2' as const,
  origin: '',
  note: '',
  date: '',
  createdAt: '2025-07-14T08:00:00Z',
  trashedAt: null,
}
