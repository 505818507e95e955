import { isDeepStrictEqual } from 'node:util'
import type { TrashOutlook } from '../../../shared/api/trash.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { Emptying } from '../../notebook/emptying/plan.ts'
import { takeSnapshot } from '../../notebook/backup/take.ts'
import { writable, type Slice } from '../context.ts'
import { isOfGone } from '../changes/step-of-gone.ts'

/** What emptying the trash would do. */
export const outlook: Slice<'trash.outlook'> = (context) => ({
  'trash.outlook': async ({ article = null }) => shown(await context.opened().notebook.emptying(article)),
})

/** Emptying the trash: the one thing in a notebook that cannot be taken back but from a backup, which is made before. */
export const emptying: Slice<'trash.empty'> = (context) => ({
  async 'trash.empty'({ article = null, expected }) {
    const { notebook, journal } = writable(context)
    const plan = await notebook.emptying(article)
    if (expected && !isDeepStrictEqual(plan.counts, expected)) throw new BelegError('trash-changed')
    if (Object.values(plan.counts).every((count) => count === 0)) return { ...shown(plan), backup: null }
    const appearsIn = [...plan.claims].flatMap((claim) => notebook.articlesOf(claim))
    const backup = await takeSnapshot(notebook.folder, 'emptying')
    await notebook.empty(plan)
    journal.forget((step) => isOfGone(step, plan))
    context.emit({ type: 'undo-changed', undo: journal.state() })
    const homes = plan.homes.filter((home) => home !== null)
    for (const id of new Set([...homes, ...appearsIn, ...plan.articles]))
      context.emit({ type: 'article-changed', id })
    context.emit({ type: 'library-changed', ids: null })
    return { ...shown(plan), backup: backup?.name ?? null }
  },
})

function shown({ counts, staying }: Emptying): TrashOutlook {
  return { counts, staying }
}
