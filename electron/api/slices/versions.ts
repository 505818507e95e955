import { BelegError } from '../../../shared/errors.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { Placement } from '../../../shared/model/placement.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import { findAnchored, placeAnew } from '../../../shared/model/version-edits.ts'
import type { ParsedInputOf } from '../../../shared/api/index.ts'
import { compareCaptures } from '../../comparing/compare-captures.ts'
import { writable, type Slice } from '../context.ts'
import { editArticle } from '../changes/edit.ts'
import { now } from '../now.ts'
import { reviewOf } from '../views/review.ts'
import { captureOf, newestText, standingIn, type Shown } from '../views/shown.ts'
import { passageAt } from '../span.ts'

/** What newer captures did to annotations. */
export const versions: Slice<'versions.review' | 'versions.compare'> = (context) => ({
  async 'versions.review'({ article, capture }) {
    const { notebook } = context.opened()
    return reviewOf(notebook, await notebook.record(article), capture)
  },

  async 'versions.compare'({ article, from, to }) {
    const { notebook } = context.opened()
    const record = await notebook.record(article)
    const [before, after] = await Promise.all(
      [from, to].map((sha256) => notebook.blocks(article, captureOf(record, sha256).sha256)),
    )
    return compareCaptures(before ?? [], after ?? [])
  },
})

/** What the analyst says about it. */
export const versionEdits: Slice<'versions.place' | 'versions.leave'> = (context) => ({
  async 'versions.place'({ article, anchored, place }) {
    const { notebook } = writable(context)
    const record = await notebook.record(article)
    const shown = await newestText(notebook, record)
    const passage = passageFor(record, anchored, place, shown)
    const anchor = passage ? 'placed' : 'lost'
    await editArticle(context, 'placement', article, (record) =>
      placeAnew(record, anchored, { capture: shown.capture, anchor, passage, by: 'analyst', at: now() }),
    )
    return null
  },

  async 'versions.leave'({ article, anchored }) {
    const { notebook } = writable(context)
    const { capture } = await newestText(notebook, await notebook.record(article))
    const lost: Placement = { capture, anchor: 'lost', passage: null, by: 'analyst', at: now() }
    await editArticle(context, 'placements', article, (record) =>
      anchored.reduce((record, id) => placeAnew(record, id, lost), record),
    )
    return null
  },
})

type Place = ParsedInputOf<'versions.place'>['place']

function passageFor(record: ArticleRecord, id: Id, place: Place, shown: Shown): Passage | null {
  const anchored = findAnchored(record, id)
  switch (place.at) {
    case 'nowhere':
      return null
    case 'span':
      return passageAt(shown.text, place.span)
    case 'found': {
      const { passage } = standingIn(anchored, shown)
      if (!passage) throw new BelegError('anchor-not-found', { id })
      return passage
    }
  }
}
