import { posix } from 'node:path'
import { BelegError } from '../../../shared/errors.ts'
import type { Block } from '../../../shared/model/block.ts'
import type { NewImage } from '../../notebook/types.ts'
import type { Reading, Source } from '../draft.ts'
import { looksLikeHtml, looksLikeMhtml } from '../html/detect.ts'
import { readHtml } from '../html/html.ts'
import { readMhtml } from '../mhtml.ts'
import { readText } from '../text.ts'
import type { XmlElement } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { chunkIn, chunkToken } from './tokens.ts'
import { prefixOf, runOf } from './xml-changes.ts'

/** A place where another file in this one is to be shown. ECMA-376, part 1, 17.17.2.1. */
const CHUNK = /<(\w+:altChunk)\b([^<>]*?)(?:\/>|>(?:[^<]|<(?!\/\w+:altChunk>)){0,500}<\/\w+:altChunk>)/gu
/** All of them together, unpacked, in bytes. */
const LIMIT = 32 * 1024 * 1024
const MARKUP = /\.x?html?$/iu
const TEXT = /\.txt$/iu

type DocxReader = (source: Source) => Promise<Reading>

/** A document with a token where another file is to be shown; `names` collects the names of those files. */
export function withChunkTokens(xml: string, relations: readonly XmlElement[], names: string[]): string {
  const targets = new Map(relations.map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']))
  return xml.replace(CHUNK, (_, element: string, said: string) => {
    const target = targets.get(/:id="([^"]*)"/u.exec(said)?.[1]) ?? ''
    if (target === '') return ''
    names.push(target.startsWith('/') ? target.slice(1) : `word/${target}`)
    const prefix = prefixOf(element)
    return `<${prefix}p>${runOf(chunkToken(names.length - 1), element)}</${prefix}p>`
  })
}

/**
 * The blocks with those of other files in the places of their tokens. A file that is none of those read here is named instead.
 * @param readDocx null where the files inside are not to be read
 */
export async function withChunks(
  blocks: readonly Block[],
  names: readonly string[],
  { zip, file, readDocx }: { zip: Zip; file: string; readDocx: DocxReader | null },
): Promise<{ blocks: Block[]; images: NewImage[]; filesLeftOut: string[] }> {
  if (names.length === 0) return { blocks: [...blocks], images: [], filesLeftOut: [] }
  const readings: (Reading | null)[] = []
  const filesLeftOut: string[] = []
  let read = 0
  for (const name of names) {
    read += zip.sizeOf(name) ?? 0
    const bytes = read > LIMIT || readDocx === null ? null : zip.read(name)
    const source = bytes && { file: name, bytes, wholePage: true }
    const reading =
      source && readDocx && (await readChunk(source, readDocx).catch((error: unknown) => refuse(error, file)))
    readings.push(reading)
    if (reading !== null) filesLeftOut.push(...(reading.filesLeftOut ?? []))
    else if ((zip.sizeOf(name) ?? 0) > 0) filesLeftOut.push(posix.basename(name))
  }
  let tables = 1 + blocks.reduce((most, block) => Math.max(most, tableOf(block)), -1)
  const found = blocks.flatMap((block): Block[] => {
    const chunk = chunkIn(block.text)
    if (chunk === null) return [block]
    const inside = readings[chunk]?.blocks ?? []
    if (block.type === 'cell')
      return [{ ...block, text: inside.map(({ text }) => text).join(' '), marks: [] }]
    const first = tables
    tables += 1 + inside.reduce((most, block) => Math.max(most, tableOf(block)), -1)
    return inside.map((block) => (block.type === 'cell' ? { ...block, table: first + block.table } : block))
  })
  return { blocks: found, images: readings.flatMap((reading) => reading?.images ?? []), filesLeftOut }
}

/** What is wrong with a file inside is so with the one that came in. */
function refuse(error: unknown, file: string): never {
  throw error instanceof BelegError
    ? new BelegError(error.code, { ...error.detail, file }, { cause: error })
    : error
}

function tableOf(block: Block): number {
  return block.type === 'cell' ? block.table : -1
}

async function readChunk(source: Source, readDocx: DocxReader): Promise<Reading | null> {
  const { file, bytes } = source
  if (bytes.length === 0) return null
  if (looksLikeMhtml(bytes)) return readMhtml(source)
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readDocx(source)
  if (MARKUP.test(file) || looksLikeHtml(bytes)) return readHtml(source)
  return TEXT.test(file) ? readText(source) : null
}
