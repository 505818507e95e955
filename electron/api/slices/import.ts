import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { textOf } from '../../../shared/model/block.ts'
import { isLive, type ArticleMeta } from '../../../shared/model/article.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { ArticleSummary, Draft } from '../../../shared/api/views.ts'
import { newRecord, toCapture } from '../../import/capture.ts'
import type { DraftHighlight } from '../../import/draft.ts'
import { withComments } from '../../import/keep-comments.ts'
import { readSource } from '../../import/read.ts'
import { withSameUrl } from '../../import/url-key.ts'
import type { NewCapture, Notebook } from '../../notebook/types.ts'
import type { AnchorProgress } from '../../anchoring/reanchor.ts'
import { bringVersion } from '../intake/bring-version.ts'
import { writable, type Slice } from '../context.ts'
import { now } from '../now.ts'
import { articleView } from '../views/views.ts'

/** How much of a draft is shown, in UTF-16 units. */
const OPENING = 600

/** Bringing in: a file is read into a draft, looked at, and kept or discarded. */
export const imports: Slice<
  'import.piece' | 'import.read' | 'import.cancel' | 'import.known' | 'import.keep' | 'import.discard'
> = (context) => ({
  async 'import.piece'({ ticket, from, bytes }) {
    writable(context).readings.add(ticket, from, Buffer.from(bytes, 'base64'))
    return null
  },

  async 'import.read'({ ticket = uuidv7(), method, file, from, bytes, type, wholePage }) {
    const { notebook, drafts, readings } = writable(context)
    const last = Buffer.from(bytes, 'base64')
    const { bytes: original, signal } = await readings.begin(ticket, file, from, last)
    const report = (done: number, total: number) =>
      context.emit({ type: 'import-progress', ticket, done, total })
    const source = { file, bytes: original, ...(type && { type }), ...(wholePage && { wholePage }) }
    const reading = readSource(source, { signal, report })
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
      comments: { kept: draft.highlights.length, leftOut: draft.commentsLeftOut },
      pagesWithoutText: draft.pagesWithoutText,
      hiddenText: draft.hiddenText,
      filesLeftOut: draft.filesLeftOut,
      extent: draft.extent,
      ...(await knownOf(notebook, original, draft.meta.url)),
    }
  },

  async 'import.known'({ draft: id }) {
    const { notebook, drafts } = context.opened()
    const { draft, original } = drafts.get(id)
    return knownOf(notebook, original, draft.meta.url)
  },

  async 'import.cancel'({ ticket }) {
    context.opened().readings.cancel(ticket)
    return null
  },

  async 'import.keep'({ draft: id, meta, versionOf }) {
    const { notebook, drafts, readings } = writable(context)
    const article = await drafts.keep(id, async ({ draft, original, file, method }) => {
      const at = now()
      // A version says for itself where it was found; what is said about the article stays the person's.
      const url = (versionOf !== undefined && draft.meta.url) || meta.url
      const capture = toCapture(draft, original, { method, file, url, at })
      if (versionOf === undefined) return addNew(notebook, meta, capture, draft.highlights)
      const version = { capture, meta, comments: draft.highlights }
      const onProgress = (progress: AnchorProgress) =>
        context.emit({ type: 'version-progress', article: versionOf, ...progress })
      const signal = readings.hold(id, file)
      const bringing = bringVersion(notebook, versionOf, version, { signal, onProgress })
      await bringing.finally(() => readings.end(id))
      context.emit({ type: 'article-changed', id: versionOf })
      return versionOf
    })
    context.emit({ type: 'library-changed', ids: null })
    return articleView(notebook, article)
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

async function addNew(
  notebook: Notebook,
  meta: ArticleMeta,
  capture: NewCapture,
  comments: readonly DraftHighlight[],
): Promise<Id> {
  const record = withComments(newRecord(meta, capture, capture.info.importedAt), comments, capture)
  await notebook.add(record, [capture])
  return record.id
}

async function knownOf(
  notebook: Notebook,
  original: Uint8Array,
  url: string,
): Promise<Pick<Draft, 'sameAs' | 'sameUrl'>> {
  // Which articles have this is only known when all of them are.
  await notebook.complete()
  const live = notebook.summaries().filter(isLive)
  const holding = new Set(notebook.articlesWith(createHash('sha256').update(original).digest('hex')))
  return { sameAs: known(live.find(({ id }) => holding.has(id))), sameUrl: known(withSameUrl(live, url)) }
}

function known(article: ArticleSummary | undefined): { id: Id; title: string } | null {
  return article ? { id: article.id, title: article.title } : null
}
