import type { Outcome, Review, ReviewItem } from '../../../shared/api/versions.ts'
import { isLive, type ArticleRecord } from '../../../shared/model/article.ts'
import type { Sha256 } from '../../../shared/model/id.ts'
import { sameQuote, type Passage } from '../../../shared/model/passage.ts'
import { isUndecided, type Anchored } from '../../../shared/model/placement.ts'
import type { Notebook } from '../../notebook/types.ts'
import { captureOf, newestCapture, shownIn, standingIn, type Shown, type Standing } from './shown.ts'
import { claimsIn } from './views.ts'

/**
 * What became of an article's annotations in one of its captures, as it stands now; null for the first capture.
 * @throws BelegError `capture-not-found`, `file-damaged`
 */
export async function reviewOf(
  notebook: Notebook,
  record: ArticleRecord,
  sha256?: Sha256,
): Promise<Review | null> {
  const to = sha256 === undefined ? newestCapture(record) : captureOf(record, sha256)
  const from = record.captures[record.captures.indexOf(to) - 1]
  if (!from) return null
  const shown = shownIn(record, to.sha256, await notebook.blocks(record.id, to.sha256))
  const highlights = record.highlights.filter(isLive).flatMap((highlight): ReviewItem[] => {
    const { id, seq, comment, color } = highlight
    const became = becameOf(highlight, shown)
    if (!became) return []
    return [{ kind: 'highlight', id, anchored: id, seq, text: comment, status: null, color, ...became }]
  })
  const claims = (await claimsIn(notebook, record)).flatMap(({ claim, appearance }): ReviewItem[] => {
    const { id, seq, statement, status } = claim
    const became = becameOf(appearance, shown)
    if (!became) return []
    return [
      { kind: 'claim', id, anchored: appearance.id, seq, text: statement, status, color: null, ...became },
    ]
  })
  const items = [...highlights, ...claims].toSorted(
    (a, b) => a.before.start - b.before.start || a.before.end - b.before.end || a.seq - b.seq,
  )
  return { from, to, items }
}

/** Null for what is no older than the shown capture. */
function becameOf(
  anchored: Anchored,
  shown: Shown,
): Pick<ReviewItem, 'outcome' | 'before' | 'after' | 'by' | 'undecided'> | null {
  const { before, ...standing } = standingIn(anchored, shown)
  if (!before) return null
  const { passage: after, by } = standing
  const isNewest = shown.captures.at(-1)?.sha256 === shown.capture
  return {
    outcome: outcomeOf(before, standing),
    before,
    after,
    by,
    undecided: isNewest && isUndecided(standing),
  }
}

function outcomeOf(before: Passage, { anchor, passage }: Omit<Standing, 'before'>): Outcome {
  if (!passage) return anchor === 'ambiguous' ? 'ambiguous' : 'lost'
  if (!sameQuote(before, passage)) return 'changed'
  return before.start === passage.start && before.end === passage.end ? 'kept' : 'moved'
}
