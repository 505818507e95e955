import type { ClaimDetail, TrashEntry } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import { changeAppearance, returnAppearances } from '../../../shared/model/appearance-edits.ts'
import { changeClaim } from '../../../shared/model/claim-edits.ts'
import { changeCollection } from '../../../shared/model/collection-edits.ts'
import { changeEvidence } from '../../../shared/model/evidence-edits.ts'
import type { Id, Time } from '../../../shared/model/id.ts'
import { changeHighlight } from '../../../shared/model/highlight-edits.ts'
import type { Notebook } from '../../notebook/types.ts'
import { changesByHome, type HomeChange } from '../changes/changes.ts'
import { writable, type Context, type Slice } from '../context.ts'
import { editAll, editArticle, editClaims } from '../changes/edit.ts'

/** What was deleted lies where it was, with a time on it. */
export const trash: Slice<'trash.list'> = (context) => ({
  async 'trash.list'() {
    const { notebook } = context.opened()
    const entries = [...notebook.trash(), ...(await trashedCollections(notebook))]
    return entries.toSorted((a, b) => b.trashedAt.localeCompare(a.trashedAt))
  },
})

async function trashedCollections(notebook: Notebook): Promise<TrashEntry[]> {
  const { collections = [] } = await notebook.inbox()
  return collections.flatMap(({ id, name, trashedAt }) =>
    trashedAt === null
      ? []
      : [{ kind: 'collection', id, article: null, articleTitle: '', text: name, trashedAt }],
  )
}

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
      case 'appearance':
        if (article === null) throw new BelegError('appearance-not-found', { id })
        await editArticle(context, 'restore', article, (record) => changeAppearance(record, id, back))
        return null
      case 'evidence': {
        const claim = await claimWith(context, article, id)
        await editClaims(context, 'restore', article, (holder) => changeEvidence(holder, claim, id, back))
        return null
      }
      case 'collection':
        await editAll(context, 'restore', [
          { home: null, change: (inbox) => changeCollection(inbox, id, back) },
        ])
        return null
      case 'claim':
        await restoreClaim(context, article, id)
        return null
    }
  },
})

/** A claim that had become a part of another gets the passages back that were made for it. */
async function restoreClaim(context: Context, home: Id | null, id: Id): Promise<void> {
  const { notebook } = writable(context)
  const partOf = mergedClaims(notebook, id)
  const changes: HomeChange[] = [
    { home, claims: (holder) => changeClaim(holder, id, { trashedAt: null, mergedInto: null }) },
    ...(partOf.size > 1 ? notebook.articlesMadeFor(id) : []).map((home): HomeChange => ({
      home,
      article: (record) => returnAppearances(record, id, partOf),
    })),
  ]
  await editAll(context, 'restore', changesByHome(changes))
}

/** The claim, the one it became a part of, the one that this became a part of, and so on, each with when that was. */
function mergedClaims(notebook: Notebook, id: Id): Map<Id, Time | null> {
  const claims = new Map<Id, Time | null>()
  for (let next: Id | null = id; next !== null && !claims.has(next);) {
    const { trashedAt, mergedInto }: ClaimDetail = notebook.claim(next)
    claims.set(next, trashedAt)
    next = mergedInto
  }
  return claims
}

async function claimWith(context: Context, home: Id | null, evidence: Id): Promise<Id> {
  const { notebook } = context.opened()
  const { claims } = home === null ? await notebook.inbox() : await notebook.record(home)
  const found = claims.find((claim) => claim.evidence.some(({ id }) => id === evidence))
  if (!found) throw new BelegError('evidence-not-found', { id: evidence })
  return found.id
}
