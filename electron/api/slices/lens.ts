import { uuidv7 } from 'uuidv7'
import { lensLanguage } from '../../../shared/lens/languages.ts'
import { NOTHING_READ } from '../../../shared/lens/summary.ts'
import { textOf } from '../../../shared/model/block.ts'
import { bringBack, dismiss } from '../../../shared/model/dismissal-edits.ts'
import { readInWorker } from '../../lens/read-lens.ts'
import type { Slice } from '../context.ts'
import { editArticle } from '../changes/edit.ts'
import { now } from '../now.ts'
import { captureOf, newestCapture } from '../views/shown.ts'

/**
 * Who says it and how sure they are, read from the text alone: nothing is judged, and nothing kept but what the analyst put aside.
 * That is kept in the record: it is said about the article, goes where the article goes, merges by id and can be undone.
 */
export const lens: Slice<'lens.read' | 'lens.dismiss' | 'lens.bringBack'> = (context) => ({
  async 'lens.read'({ article, capture }) {
    const { notebook } = context.opened()
    const record = await notebook.record(article)
    const { sha256 } = capture === undefined ? newestCapture(record) : captureOf(record, capture)
    const known = lensLanguage(record.language)
    const blocks = await notebook.blocks(article, sha256)
    const reading = known ? await readInWorker(textOf(blocks), known) : NOTHING_READ
    return { ...reading, language: known, capture: sha256 }
  },

  async 'lens.dismiss'({ article, sentence, rules }) {
    const dismissal = { id: uuidv7(), sentence, rules, createdAt: now() }
    await editArticle(context, 'lens-dismiss', article, (record) => dismiss(record, dismissal))
    return null
  },

  async 'lens.bringBack'({ article, ids }) {
    await editArticle(context, 'lens-bring-back', article, (record) => bringBack(record, ids, now()))
    return null
  },
})
