import type { ArticleView, ClaimDetail, ClaimView, HighlightView, Placed } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import { isLive, type ArticleRecord } from '../../../shared/model/article.ts'
import type { CaptureInfo } from '../../../shared/model/capture.ts'
import type { Appearance, Claim } from '../../../shared/model/claim.ts'
import type { Highlight } from '../../../shared/model/highlight.ts'
import type { Id, Sha256, Time } from '../../../shared/model/id.ts'
import { asOf } from '../../../shared/model/as-of.ts'
import { recordAsOf } from '../../../shared/model/record-as-of.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import type { Anchored } from '../../../shared/model/placement.ts'
import type { Notebook } from '../../notebook/types.ts'
import { captureOf, isMadeLater, newestCapture, placed, shownIn, type Shown } from './shown.ts'

/**
 * An article as it is read in one of its captures, the newest where none is named.
 * @throws BelegError `article-not-found`, `capture-not-found`, `file-damaged`
 */
export async function articleView(notebook: Notebook, id: Id, sha256?: Sha256): Promise<ArticleView> {
  const record = await notebook.record(id)
  const capture = sha256 === undefined ? newestCapture(record) : captureOf(record, sha256)
  return viewOf(notebook, record, capture, null)
}

/** An article as it was read at a moment, in the capture that was the newest then; null before it came in. @throws as {@link articleView} */
export async function articleViewAsOf(notebook: Notebook, id: Id, moment: Time): Promise<ArticleView | null> {
  await notebook.complete()
  const record = recordAsOf(await notebook.record(id), moment, (claim) => claimNow(notebook, claim))
  return record && viewOf(notebook, record, newestCapture(record), moment)
}

/** A claim as it is by now; undefined where its record cannot be read. */
function claimNow(notebook: Notebook, id: Id): ClaimDetail | undefined {
  try {
    return notebook.claim(id)
  } catch (error) {
    if (error instanceof BelegError) return undefined
    throw error
  }
}

async function viewOf(
  notebook: Notebook,
  record: ArticleRecord,
  capture: CaptureInfo,
  moment: Time | null,
): Promise<ArticleView> {
  const { id } = record
  const blocks = await notebook.blocks(id, capture.sha256)
  const shown = shownIn(record, capture.sha256, blocks)
  const {
    title,
    authors,
    publisher,
    url,
    published,
    language,
    createdAt,
    trashedAt,
    captures,
    provenance,
    note,
    dismissals = [],
    tags = [],
  } = record
  return {
    ...{ id, title, authors, publisher, url, published, language, createdAt, trashedAt },
    ...{ tags, captures, provenance, capture, blocks, note },
    dismissals: dismissals.filter(isLive).map(({ id, sentence, rules }) => ({ id, sentence, rules })),
    ...(await annotationsIn(notebook, record, shown, moment)),
  }
}

/** The live highlights and claims of a record as they are read in the shown text, in its order. */
export async function annotationsIn(
  notebook: Notebook,
  record: ArticleRecord,
  shown: Shown,
  moment: Time | null = null,
): Promise<Pick<ArticleView, 'highlights' | 'claims'>> {
  return {
    highlights: inTextOrder(
      record.highlights.filter(isLive).flatMap((highlight) => {
        const view = highlightView(highlight, shown)
        return isRead(highlight, view, shown) ? [view] : []
      }),
    ),
    claims: inTextOrder(
      (await claimsIn(notebook, record, moment)).flatMap(({ claim, appearance, home }) => {
        const view = claimView(notebook, claim, appearance, home, shown)
        return isRead(appearance, view, shown) ? [view] : []
      }),
    ),
  }
}

/** What was only made in a later capture is shown in an older one if its very words stand there, too. */
function isRead(anchored: Anchored, { anchor }: Placed, shown: Shown): boolean {
  return anchor === 'placed' || !isMadeLater(anchored, shown)
}

/** A highlight as it stands in the shown text. */
export function highlightView(highlight: Highlight, shown: Shown): HighlightView {
  const { id, seq, color, comment, tags, createdAt } = highlight
  return { id, seq, color, comment, tags, createdAt, ...placed(highlight, shown) }
}

/** A claim as it stands in the shown text at one of its appearances. */
export function claimView(
  notebook: Notebook,
  claim: Claim,
  appearance: Appearance,
  home: Id | null,
  shown: Shown,
): ClaimView {
  const { id, seq, statement, speaker, cue, tags, status, history, recheck, createdAt } = claim
  const judgedBy = new Set(history.flatMap((change) => change.evidence))
  return {
    ...{
      id,
      appearance: appearance.id,
      seq,
      home,
      statement,
      speaker,
      cue,
      tags,
      status,
      history,
      recheck,
      createdAt,
    },
    evidence: claim.evidence.filter(isLive),
    formerEvidence: claim.evidence.filter((one) => !isLive(one) && judgedBy.has(one.id)),
    appearances: notebook.appearancesOf(id),
    ...placed(appearance, shown),
  }
}

/** Live claims at each of their appearances in an article, wherever they live; at a moment, as they stood then. */
export async function claimsIn(
  notebook: Notebook,
  record: ArticleRecord,
  moment: Time | null = null,
): Promise<{ claim: Claim; home: Id | null; appearance: Appearance }[]> {
  const own = new Map(record.claims.map((claim) => [claim.id, claim]))
  const appearances = record.appearances.filter(isLive)
  const others = new Set(appearances.map(({ claim }) => claim).filter((claim) => !own.has(claim)))
  const elsewhere = new Map(
    await Promise.all([...others].map(async (id) => [id, await claimElsewhere(notebook, id)] as const)),
  )
  return appearances.flatMap((appearance) => {
    const here = own.get(appearance.claim)
    const { claim: found, home } = here
      ? { claim: here, home: record.id }
      : (elsewhere.get(appearance.claim) ?? { claim: undefined, home: null })
    const claim = moment === null ? found : found && asOf(found, moment)
    return claim && isLive(claim) ? [{ claim, home, appearance }] : []
  })
}

/** A claim that lives in another record. One whose record cannot be read is named among the notebook's problems. */
async function claimElsewhere(
  notebook: Notebook,
  id: Id,
): Promise<{ claim: Claim | undefined; home: Id | null }> {
  try {
    await notebook.complete()
    const home = notebook.homeOf(id)
    const holder = home === null ? await notebook.inbox() : await notebook.record(home)
    return { claim: holder.claims.find((claim) => claim.id === id), home }
  } catch (error) {
    if (error instanceof BelegError) return { claim: undefined, home: null }
    throw error
  }
}

/** In the order of the text; where two begin together the shorter first, then the older. */
function inTextOrder<T extends { passage: Passage; seq: number }>(views: T[]): T[] {
  return views.toSorted(
    (a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end || a.seq - b.seq,
  )
}
