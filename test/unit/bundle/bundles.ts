import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { uuidv7 } from 'uuidv7'
import { newHash } from '../../../electron/bundle/hash.ts'
import { packBundle } from '../../../electron/bundle/pack.ts'
import { ZipWriter } from '../../../electron/bundle/zip-writer.ts'
import type { Notebook } from '../../../electron/notebook/types.ts'
import { verifyBundle, type Verified } from '../../../shared/bundle/verify.ts'
import type { Claim } from '../../../shared/model/claim.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { newNotebook, temporaryFolder } from '../notebook/notebooks.ts'
import { anArticle, sha256, withClaim, withHighlight } from '../notebook/records.ts'

/** A claim that was judged twice, the second time on a file that is kept as evidence. */
export async function judgedClaim(notebook: Notebook, content = 'ein Foto'): Promise<Partial<Claim>> {
  const bytes = Buffer.from(content)
  const kept = await notebook.keepFile(bytes, 'foto.txt')
  const evidence: Evidence = {
    id: uuidv7(),
    seq: 5,
    citation: { type: 'file', ...kept, file: 'foto.txt', bytes: bytes.length },
    stance: 'supports',
    source: 'B',
    information: '2',
    origin: '',
    note: '',
    date: '',
    createdAt: '2025-07-13T10:30:00Z',
    trashedAt: null,
  }
  const at = '2025-07-13T11:00:00Z'
  return {
    status: 'confirmed',
    evidence: [evidence],
    history: [
      { seq: 3, from: 'unconfirmed', to: 'refuted', at, reason: 'laut Sprecher', evidence: [] },
      { seq: 6, from: 'refuted', to: 'confirmed', at, reason: '', evidence: [evidence.id] },
    ],
  }
}

/** A notebook with two articles; the first has a judged claim and a highlight, the second appears in the first one's claim. */
export async function aDesk(): Promise<Notebook & { ids: [string, string] }> {
  const notebook = await newNotebook()
  const first = anArticle()
  const record = withHighlight(withClaim(first.record, await judgedClaim(notebook)), 'wichtig')
  await notebook.add(record, first.captures)
  const second = anArticle('Der Minister sprach am Abend.\nNiemand hörte zu.')
  const claim = record.claims[0]!.id
  const appearing = withClaim(second.record)
  await notebook.add(
    {
      ...appearing,
      claims: [],
      appearances: appearing.appearances.map((one) => ({ ...one, claim })),
    },
    second.captures,
  )
  return Object.assign(notebook, { ids: [record.id, second.record.id] as [string, string] })
}

/** A bundle of a notebook, or of articles of it. */
export async function bundleOf(notebook: Notebook, articles: string[] | null = null): Promise<string> {
  const file = join(await temporaryFolder(), 'desk.beleg')
  await packBundle(notebook, file, { articles })
  return file
}

/** What is in a bundle, by name. */
export async function unpackedFrom(file: string): Promise<Record<string, Buffer>> {
  const files = unzipSync(await readFile(file))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)]))
}

/** Packs files as a bundle whose manifest fits them, as somebody would who knows how bundles are made. */
export async function forged(files: readonly (readonly [string, Uint8Array])[]): Promise<string> {
  const path = join(await temporaryFolder(), 'forged.beleg')
  const zip = await ZipWriter.create(path)
  const manifest = JSON.parse(
    Buffer.from(files.find(([name]) => name === 'manifest.json')![1]).toString(),
  ) as { files: unknown[] }
  const others = files.filter(([name]) => !name.startsWith('manifest.'))
  manifest.files = others.map(([file, bytes]) => ({ file, bytes: bytes.length, sha256: sha256(bytes) }))
  const bytes = Buffer.from(JSON.stringify(manifest))
  for (const [name, content] of others) await zip.add(name, content)
  await zip.add('manifest.json', bytes)
  await zip.add('manifest.sha256', Buffer.from(sha256(bytes)))
  await zip.finish()
  return path
}

/** The bundle with some of its bytes replaced, and sealed again. */
export async function resealed(file: string, change: (bytes: Buffer) => void): Promise<string> {
  const bytes = await readFile(file)
  change(bytes)
  bytes.write(sha256(bytes.subarray(0, -64)), bytes.length - 64)
  const path = join(await temporaryFolder(), 'resealed.beleg')
  await writeFile(path, bytes)
  return path
}

export async function verified(bytes: Uint8Array): Promise<Verified> {
  const read = async (from: number, length: number) => bytes.subarray(from, from + length)
  return verifyBundle({ size: bytes.length, read }, newHash)
}
