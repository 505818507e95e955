import { existsSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { textOf } from '../../shared/model/block.ts'
import { isLive } from '../../shared/model/article.ts'
import type { Draft } from '../../shared/api/views.ts'
import type { Sha256 } from '../../shared/model/id.ts'
import { newRecord, toCapture } from '../import/capture.ts'
import { readSource } from '../import/read.ts'
import { articleFolder, captureFile, within } from '../notebook/paths.ts'
import type { Notebook } from '../notebook/types.ts'
import { writable, type Slice } from './context.ts'
import { now } from './now.ts'
import { articleView } from './views.ts'

/** How much of a draft is shown, in UTF-16 units. */
const OPENING = 600

/** Bringing in: a file is read into a draft, looked at, and kept or discarded. */
export const imports: Slice<
  'import.piece' | 'import.read' | 'import.cancel' | 'import.keep' | 'import.discard'
> = (context) => ({
  async 'import.piece'({ ticket, from, bytes }) {
    writable(context).readings.add(ticket, from, Buffer.from(bytes, 'base64'))
    return null
  },

  async 'import.read'({ ticket = uuidv7(), method, file, from, bytes }) {
    const { notebook, drafts, readings } = writable(context)
    const { bytes: original, signal } = readings.begin(ticket, file, from, Buffer.from(bytes, 'base64'))
    const report = (done: number, total: number) =>
      context.emit({ type: 'import-progress', ticket, done, total })
    const reading = readSource({ file, bytes: original }, { signal, report })
    const draft = await reading.finally(() => readings.end(ticket))
    const id = drafts.hold({ draft, original, file, method })
    const text = textOf(draft.blocks)
    return {
      draft: id,
      file,
      meta: draft.meta,
      characters: text.length,
      blocks: draft.blocks.length,
      opening: openingOf(text),
      images: { kept: draft.images.length, leftOut: draft.imagesLeftOut },
      sameAs: sameAs(notebook, createHash('sha256').update(original).digest('hex')),
    }
  },

  async 'import.cancel'({ ticket }) {
    context.opened().readings.cancel(ticket)
    return null
  },

  async 'import.keep'({ draft: id, meta }) {
    const { notebook, drafts } = writable(context)
    const { draft, original, file, method } = drafts.get(id)
    const at = now()
    const capture = toCapture(draft, original, { method, file, url: meta.url, at })
    const record = newRecord(meta, capture, at)
    await notebook.add(record, [capture])
    drafts.drop(id)
    context.emit({ type: 'library-changed' })
    return articleView(notebook, record.id)
  },

  async 'import.discard'({ draft }) {
    context.opened().drafts.drop(draft)
    return null
  },
})

function openingOf(text: string): string {
  if (text.length <= OPENING) return text
  const space = text.lastIndexOf(' ', OPENING)
  return `${text.slice(0, space > 0 ? space : OPENING)} …`
}

/** A live article with a capture of the very same bytes. The file's name says so without reading any record. */
function sameAs(notebook: Notebook, sha256: Sha256): Draft['sameAs'] {
  const same = notebook
    .summaries()
    .filter(isLive)
    .find(({ id }) => existsSync(within(notebook.folder, `${articleFolder(id)}/${captureFile(sha256)}`)))
  return same ? { id: same.id, title: same.title } : null
}
