import type { ClaimRow } from '../../shared/api/views.ts'
import { includesFolded } from '../../shared/search/fold.ts'
import type { Slice } from './context.ts'

/** The claims of the whole notebook. */
export const claimList: Slice<'claims.list'> = (context) => ({
  async 'claims.list'(filter) {
    const all = context.opened().notebook.claims()
    const claims = all.filter(matches(filter))
    return { claims, total: claims.length, all: all.length }
  },
})

function matches(filter: {
  text?: string | undefined
  status?: ClaimRow['status'] | undefined
  tags?: string[] | undefined
}): (row: ClaimRow) => boolean {
  const { text = '', status, tags = [] } = filter
  return (row) =>
    (status === undefined || row.status === status) &&
    tags.every((tag) => row.tags.includes(tag)) &&
    (text === '' ||
      [row.statement, row.passage?.exact, row.speaker, row.article?.title].some(
        (field) => field !== undefined && includesFolded(field, text),
      ))
}
