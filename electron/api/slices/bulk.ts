import type { BulkChange } from '../../../shared/api/archive.ts'
import type { CardChange } from '../../../shared/api/annotations.ts'
import type { UndoLabel } from '../../../shared/api/undo.ts'
import { assertNever } from '../../../shared/errors.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import {
  changeClaim,
  findClaim,
  setStatus,
  trashClaim,
  type ClaimHolder,
} from '../../../shared/model/claim-edits.ts'
import { changeHighlight, findHighlight, trashHighlight } from '../../../shared/model/highlight-edits.ts'
import type { Id, Time } from '../../../shared/model/id.ts'
import type { Notebook } from '../../notebook/types.ts'
import { changesByHome, type HomeChange } from '../changes/changes.ts'
import { writable, type Slice } from '../context.ts'
import { editAll, type Done } from '../changes/edit.ts'
import { now } from '../now.ts'

/** One change of many claims or cards, saved for all of them or for none. */
export const bulk: Slice<'claims.bulk' | 'cards.bulk'> = (context) => ({
  async 'claims.bulk'({ ids, change }) {
    const { notebook } = writable(context)
    const steps = claimSteps(notebook, new Set(ids), change, now())
    const done = await editAll(context, claimLabels[change.type], changesByHome(steps))
    return { changed: changedIn(done) }
  },

  async 'cards.bulk'({ article, highlights, claims, change }) {
    const { notebook } = writable(context)
    const at = now()
    const judged = change.type === 'color' ? new Set<Id>() : new Set(claims)
    const painted =
      change.type === 'status' || change.type === 'recheck' ? new Set<Id>() : new Set(highlights)
    const steps: HomeChange[] = [
      ...(change.type === 'color' ? [] : claimSteps(notebook, judged, change, at)),
      ...[...painted].map((id): HomeChange => ({
        home: article,
        article: (record) => changedHighlight(record, id, change, at),
      })),
    ]
    const done = await editAll(context, cardLabels[change.type], changesByHome(steps))
    return { changed: changedIn(done) }
  },
})

/** How many claims and highlights are others now: not those that were so already. */
function changedIn({ parts }: Done): number {
  return parts.reduce((sum, { claims, highlights }) => sum + claims.length + highlights.length, 0)
}

const claimLabels = {
  tag: 'tags-change',
  status: 'claim-status',
  recheck: 'claim-recheck',
  trash: 'claim-trash',
} as const satisfies Record<BulkChange['type'], UndoLabel>

const cardLabels = {
  ...claimLabels,
  tag: 'cards-change',
  color: 'cards-change',
  trash: 'cards-trash',
} as const satisfies Record<CardChange['type'], UndoLabel>

function claimSteps(notebook: Notebook, ids: ReadonlySet<Id>, change: BulkChange, at: Time): HomeChange[] {
  return [...ids].map((id) => ({
    home: notebook.homeOf(id),
    claims: (holder) => changedClaim(holder, id, change, at),
  }))
}

function changedClaim<H extends ClaimHolder>(holder: H, id: Id, change: BulkChange, at: Time): H {
  switch (change.type) {
    case 'tag':
      return changeClaim(holder, id, { tags: retagged(findClaim(holder, id).tags, change) })
    case 'status':
      return setStatus(holder, id, { to: change.status, reason: change.reason, evidence: [], at })
    case 'recheck':
      return changeClaim(holder, id, { recheck: change.date })
    case 'trash':
      return trashClaim(holder, id, at)
    default:
      return assertNever(change)
  }
}

function changedHighlight(record: ArticleRecord, id: Id, change: CardChange, at: Time): ArticleRecord {
  switch (change.type) {
    case 'tag':
      return changeHighlight(record, id, { tags: retagged(findHighlight(record, id).tags, change) })
    case 'color':
      return changeHighlight(record, id, { color: change.color })
    case 'trash':
      return trashHighlight(record, id, at)
    case 'status':
    case 'recheck':
      return record
    default:
      return assertNever(change)
  }
}

function retagged(tags: readonly string[], { add, remove }: { add: string[]; remove: string[] }): string[] {
  return [...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add])]
}
