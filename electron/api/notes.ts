import { writable, type Slice } from './context.ts'
import { now } from './now.ts'

/** Notes are saved as they are typed; the editor has its own history, so they are no part of undo. */
export const notes: Slice<'notes.save'> = (context) => ({
  async 'notes.save'({ article, content }) {
    const { notebook } = writable(context)
    const note = content && { content, updatedAt: now() }
    await notebook.update(article, (record) => ({ ...record, note }))
    context.emit({ type: 'article-changed', id: article })
    return null
  },
})
