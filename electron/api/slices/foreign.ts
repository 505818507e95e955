import { readAnnotations } from '../../import/annotations/read.ts'
import { keepAnnotations } from '../../import/annotations/keep.ts'
import { knownIn } from '../../import/annotations/known.ts'
import type { BroughtIn } from '../../../shared/api/foreign.ts'
import { writable, type Slice } from '../context.ts'
import { editArticle } from '../changes/edit.ts'
import { now } from '../now.ts'
import { newestText } from '../views/shown.ts'

/** Annotations of other tools. */
export const foreign: Slice<'annotations.import'> = (context) => ({
  async 'annotations.import'({ article: id, file, bytes }) {
    const { notebook, journal } = writable(context)
    const record = await notebook.record(id)
    const { url, title } = record
    const { capture, text } = await newestText(notebook, record)
    const article = { id, url, title, capture }
    const original = Buffer.from(bytes, 'base64')
    const found = await readAnnotations({ file, bytes: original, text, article, known: knownIn(record) })
    // Only keeping them has to wait for its turn among what can be undone, reading them takes its time.
    return journal.inOrder(async () => {
      let result: BroughtIn | undefined
      await editArticle(context, 'annotations-import', id, (record) => {
        const kept = keepAnnotations(record, found, { capture, at: now() })
        result = kept.result
        return kept.record
      })
      return result as BroughtIn
    })
  },
})
