import { BelegError } from '../../shared/errors.ts'
import { changeClaim } from '../../shared/model/claim-edits.ts'
import { changeHighlight } from '../../shared/model/highlight-edits.ts'
import type { Slice } from './context.ts'
import { editArticle, editClaims } from './edit.ts'

/** What was deleted lies where it was, with a time on it. */
export const trash: Slice<'trash.list'> = (context) => ({
  async 'trash.list'() {
    const entries = context.opened().notebook.trash()
    return entries.toSorted((a, b) => b.trashedAt.localeCompare(a.trashedAt))
  },
})

/** Restoring takes the time away. */
export const restore: Slice<'trash.restore'> = (context) => ({
  async 'trash.restore'({ kind, id, article }) {
    const back = { trashedAt: null }
    switch (kind) {
      case 'article':
        await editArticle(context, 'restore', id, (record) => ({ ...record, ...back }))
        return null
      case 'highlight':
        if (article === null) throw new BelegError('highlight-not-found', { id })
        await editArticle(context, 'restore', article, (record) => changeHighlight(record, id, back))
        return null
      case 'claim':
        await editClaims(context, 'restore', article, (holder) => changeClaim(holder, id, back))
        return null
    }
  },
})
