import { readFile, stat } from 'node:fs/promises'
import { BelegError } from '../../../shared/errors.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import type { CaptureInfo } from '../../../shared/model/capture.ts'
import type { Id, Sha256 } from '../../../shared/model/id.ts'
import type { ImageFile } from '../../../shared/model/image.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import { placementIn, type Anchored } from '../../../shared/model/placement.ts'
import { sha256Of } from '../captures.ts'
import { reasonOf } from '../store/disk-errors.ts'
import { DurableAdapter } from '../store/durable-adapter.ts'
import { imagesIn } from '../images.ts'
import { sizeProblem, sizesOf } from './sizes.ts'
import { captureKind } from '../store/kinds.ts'
import { listNoteVersions, readNoteVersion } from '../note-versions/files.ts'
import {
  articleFolder,
  captureFile,
  imageFile,
  noteVersionFile,
  originalFile,
  recordFile,
  within,
} from '../paths.ts'
import { isMissing } from '../store/stamp.ts'

/** One thing that is wrong. `file` is relative to the notebook; `message` is a sentence that names the thing. */
export interface CheckProblem {
  file: string
  article?: string
  message: string
}

/** Verifies one article's captures, their pictures, the versions of its note, and that every passage stands where its record says. */
export async function checkArticle(root: string, record: ArticleRecord): Promise<CheckProblem[]> {
  return (await lookAtArticle(root, record)).problems
}

/** The same, with the pictures that its texts have. */
export async function lookAtArticle(
  root: string,
  record: ArticleRecord,
): Promise<{ problems: CheckProblem[]; images: ImageFile[] }> {
  const problems: CheckProblem[] = []
  const texts = new Map<Sha256, string | null>()
  const images = new Map<Sha256, ImageFile>()
  for (const info of record.captures) {
    const file = `${articleFolder(record.id)}/${originalFile(info.sha256, info.extension)}`
    const original = await checkNamed(root, file, 'original', info.sha256)
    add(problems, record, file, original)
    const capture = await readCapture(root, record, info)
    texts.set(info.sha256, capture.blocks && textOf(capture.blocks))
    add(problems, record, capture.file, capture.message)
    const sizes = {
      ...(original === null && { bytes: (await stat(within(root, file))).size }),
      ...(capture.message === null && capture.blocks && sizesOf(capture.blocks)),
    }
    add(problems, record, recordFile(record.id), sizeProblem(info, sizes))
    for (const image of imagesIn(capture.blocks ?? [])) images.set(image.sha256, image)
  }
  for (const { sha256, mime } of images.values()) {
    const file = `${articleFolder(record.id)}/${imageFile(sha256, mime)}`
    add(problems, record, file, await checkNamed(root, file, 'picture', sha256))
  }
  for (const version of await listNoteVersions(root, record.id)) {
    const file = noteVersionFile(record.id, version)
    add(problems, record, file, await checkNoteVersion(root, record.id, version))
  }
  for (const { thing, capture, passage } of passagesOf(record))
    add(problems, record, recordFile(record.id), checkPassage(thing, passage, texts.get(capture)))
  return { problems, images: [...images.values()] }
}

/** Says why a file could not be read. */
export function unreadable(file: string, error: unknown): string {
  const detail = error instanceof BelegError ? error.detail : {}
  if (error instanceof BelegError && error.code === 'newer-version')
    return `${file} was written by a newer version of this program (schema version ${detail['version']}).`
  return `${file} cannot be read: ${detail['reason'] ?? reasonOf(error)}.`
}

function add(problems: CheckProblem[], { id }: ArticleRecord, file: string, message: string | null): void {
  if (message !== null) problems.push({ file, article: id, message })
}

async function checkNamed(
  root: string,
  file: string,
  thing: 'original' | 'picture',
  sha256: Sha256,
): Promise<string | null> {
  try {
    if (sha256Of(await readFile(within(root, file))) === sha256) return null
    return `The ${thing} ${file} was changed: its SHA-256 is not the one it is named by.`
  } catch (error) {
    return isMissing(error) ? `The ${thing} ${file} is missing.` : unreadable(file, error)
  }
}

async function checkNoteVersion(root: string, article: Id, version: string): Promise<string | null> {
  return readNoteVersion(root, article, version).then(
    () => null,
    (error: unknown) => unreadable(noteVersionFile(article, version), error),
  )
}

async function readCapture(
  root: string,
  record: ArticleRecord,
  info: CaptureInfo,
): Promise<{ file: string; blocks: Block[] | null; message: string | null }> {
  const file = `${articleFolder(record.id)}/${captureFile(info.sha256)}`
  try {
    const content = await new DurableAdapter(root, file, captureKind, null).read()
    if (!content) return { file, blocks: null, message: `The capture ${file} is missing.` }
    const { blocks } = content
    const same = content.sha256 === info.sha256 && sha256Of(textOf(blocks)) === info.textSha256
    const message = `The text of ${file} was changed: its SHA-256 is not the recorded one.`
    return { file, blocks, message: same && content.textSha256 === info.textSha256 ? null : message }
  } catch (error) {
    return { file, blocks: null, message: unreadable(file, error) }
  }
}

function passagesOf(record: ArticleRecord): { thing: string; capture: Sha256; passage: Passage | null }[] {
  const things = [
    ...record.highlights.map((highlight) => ({ thing: `highlight ${highlight.id}`, ...placesOf(highlight) })),
    ...record.appearances.map((appearance) => ({
      thing: `appearance ${appearance.id} of claim ${appearance.claim}`,
      ...placesOf(appearance),
    })),
  ]
  return things.flatMap(({ thing, places }) => places.map((place) => ({ thing, ...place })))
}

/** A placement in the passage's own capture says what became of it there. */
function placesOf(anchored: Anchored): { places: { capture: Sha256; passage: Passage | null }[] } {
  const { capture, passage, placements } = anchored
  return { places: placementIn(anchored, capture) ? [...placements] : [{ capture, passage }, ...placements] }
}

/** A text that is null could not be read, which has been said already. */
function checkPassage(
  thing: string,
  passage: Passage | null,
  text: string | null | undefined,
): string | null {
  if (text === undefined) return `The ${thing} is in a capture that its article does not have.`
  if (text === null || passage === null) return null
  const { exact, start, end } = passage
  if (text.slice(start, end) === exact) return null
  return `The ${thing} does not stand at ${start} to ${end} of its capture: there is other text there.`
}
