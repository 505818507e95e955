import { uuidv7 } from 'uuidv7'
import {
  addHighlight,
  changeHighlight,
  findHighlight,
  trashHighlight,
} from '../../../shared/model/highlight-edits.ts'
import { writable, type Slice } from '../context.ts'
import { editArticle } from '../changes/edit.ts'
import { now } from '../now.ts'
import { newestText } from '../views/shown.ts'
import { passageAt } from '../span.ts'
import { highlightView } from '../views/views.ts'

/** Highlights of the newest capture. */
export const highlights: Slice<'highlights.add' | 'highlights.change' | 'highlights.trash'> = (context) => ({
  async 'highlights.add'({ article, span, color, comment, tags }) {
    const { notebook } = writable(context)
    const shown = await newestText(notebook, await notebook.record(article))
    const id = uuidv7()
    const passage = passageAt(shown.text, span)
    const highlight = { id, capture: shown.capture, passage, color, comment, tags, createdAt: now() }
    const record = await editArticle(context, 'highlight-add', article, (record) =>
      addHighlight(record, highlight),
    )
    return highlightView(findHighlight(record, id), shown)
  },

  async 'highlights.change'({ article, id, color, comment, tags }) {
    const change = {
      ...(color !== undefined && { color }),
      ...(comment !== undefined && { comment }),
      ...(tags !== undefined && { tags }),
    }
    const record = await editArticle(context, 'highlight-change', article, (record) =>
      changeHighlight(record, id, change),
    )
    return highlightView(findHighlight(record, id), await newestText(context.opened().notebook, record))
  },

  async 'highlights.trash'({ article, id }) {
    await editArticle(context, 'highlight-trash', article, (record) => trashHighlight(record, id, now()))
    return null
  },
})
