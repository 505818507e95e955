import type { TrashEntry } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import { isLive, type ArticleRecord } from '../../shared/model/article.ts'
import { changeClaim } from '../../shared/model/claim-edits.ts'
import { changeHighlight } from '../../shared/model/highlight-edits.ts'
import type { Notebook } from '../notebook/types.ts'
import type { Slice } from './context.ts'
import { editArticle, editClaims } from './edit.ts'

/** What was deleted lies where it was, with a time on it. */
export const trash: Slice<'trash.list'> = (context) => ({
  async 'trash.list'() {
    const { notebook } = context.opened()
    const records = await readable(notebook)
    const inbox = await notebook.inbox()
    const entries = [
      ...records.flatMap(entriesOf),
      ...inbox.claims.flatMap((claim) =>
        entry('claim', claim, { article: null, articleTitle: '', text: claim.statement }),
      ),
    ]
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

/** All records that can be read; the others are named among the notebook's problems. */
async function readable(notebook: Notebook): Promise<ArticleRecord[]> {
  const records: ArticleRecord[] = []
  for (const { id } of notebook.summaries()) {
    try {
      records.push(await notebook.record(id))
    } catch (error) {
      if (!(error instanceof BelegError)) throw error
    }
  }
  return records
}

function entriesOf(record: ArticleRecord): TrashEntry[] {
  const at = { article: record.id, articleTitle: record.title }
  return [
    ...entry('article', record, { ...at, text: record.title }),
    ...record.highlights.flatMap((highlight) =>
      entry('highlight', highlight, { ...at, text: highlight.passage.exact }),
    ),
    ...record.claims.flatMap((claim) => entry('claim', claim, { ...at, text: claim.statement })),
  ]
}

function entry(
  kind: TrashEntry['kind'],
  entity: { id: string; trashedAt: string | null },
  where: Pick<TrashEntry, 'article' | 'articleTitle' | 'text'>,
): TrashEntry[] {
  if (isLive(entity) || entity.trashedAt === null) return []
  return [{ kind, id: entity.id, ...where, trashedAt: entity.trashedAt }]
}
