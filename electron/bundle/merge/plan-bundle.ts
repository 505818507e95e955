import type { Collection } from '../../../shared/model/collection.ts'
import type { Time } from '../../../shared/model/id.ts'
import { BelegError } from '../../../shared/errors.ts'
import { hidesContent } from '../../notebook/problems.ts'
import type { Notebook } from '../../notebook/types.ts'
import { planArticle } from './article.ts'
import { appearancesOfCopies, planClaims, type Copies } from './claims.ts'
import { Plan, type Decide } from './plan.ts'

/**
 * Plans what the notebook `theirs` brings to `mine`, by id: what is new comes in, what is the same is passed over, and what differs is
 * decided by the analyst. Nothing is changed yet.
 * @throws BelegError `file-damaged` where an article that is here cannot be read; `bundle-refused` where its captures differ
 */
export async function planBundle(mine: Notebook, theirs: Notebook, decide: Decide, at: Time): Promise<Plan> {
  await Promise.all([mine.complete(), theirs.complete()])
  const ids = theirs.summaries().map(({ id }) => id)
  const unreadable = mine
    .problems()
    .find((problem) => hidesContent(problem) && problem.article !== null && ids.includes(problem.article))
  if (unreadable) throw new BelegError('file-damaged', { file: unreadable.file, reason: unreadable.reason })
  const here = new Set(mine.summaries().map(({ id }) => id))
  const plan = new Plan(decide)
  const copies: Copies = new Map()
  const { claims, collections = [] } = await theirs.inbox()
  planCollections(plan, (await mine.inbox()).collections ?? [], collections)
  const inbox = { home: null, isHere: true, claims }
  await planClaims(plan, mine, inbox, copies, at)
  for (const id of ids) {
    const record = await theirs.record(id)
    const { claims } = record
    await planClaims(plan, mine, { home: id, isHere: here.has(id), claims }, copies, at)
    if (here.has(id)) continue
    plan.articles.set(id, { from: id, copy: false })
    plan.add('articles')
    plan.add('captures', record.captures.length)
    plan.add('highlights', record.highlights.length)
    plan.add('appearances', record.appearances.length)
    plan.add('notes', record.note ? 1 : 0)
  }
  for (const id of ids) {
    // Nothing more happens to an article that comes in, unless a claim that appears in it comes in beside ours.
    if (!here.has(id) && copies.size === 0) continue
    const record = await theirs.record(id)
    if (here.has(id))
      planArticle(plan, await mine.record(id), record, { at, isHere: (other) => here.has(other) })
    const own = appearancesOfCopies(record.appearances, copies)
    if (own.length > 0)
      plan.article(id, (article) => {
        const known = new Set(article.appearances.map(({ id }) => id))
        const added = own.filter(({ id }) => !known.has(id))
        return { ...article, appearances: [...article.appearances, ...added] }
      })
  }
  return plan
}

/** Collections that are not here come in; one that is here keeps its name. */
function planCollections(plan: Plan, mine: readonly Collection[], theirs: readonly Collection[]): void {
  const here = new Set(mine.map(({ id }) => id))
  const added = theirs.filter(({ id }) => !here.has(id))
  if (added.length === 0) return
  plan.inbox((inbox) => ({ ...inbox, collections: [...(inbox.collections ?? []), ...added] }))
}
