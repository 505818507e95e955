import { resolve } from '../../shared/anchor/resolve.ts'
import { verify } from '../../shared/anchor/describe.ts'
import type { ArticleView, ClaimView, HighlightView, Placed } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import { isLive, type ArticleRecord } from '../../shared/model/article.ts'
import { textOf } from '../../shared/model/block.ts'
import type { CaptureInfo } from '../../shared/model/capture.ts'
import type { Appearance, Claim } from '../../shared/model/claim.ts'
import type { Highlight } from '../../shared/model/highlight.ts'
import type { Id, Sha256 } from '../../shared/model/id.ts'
import type { Passage } from '../../shared/model/passage.ts'
import type { Notebook } from '../notebook/types.ts'

/** A capture's text and which capture it is: what anchors are looked for in. */
export interface Shown {
  capture: Sha256
  text: string
}

/**
 * An article as it is read in one of its captures, the newest where none is named.
 * @throws BelegError `article-not-found`, `capture-not-found`, `file-damaged`
 */
export async function articleView(notebook: Notebook, id: Id, sha256?: Sha256): Promise<ArticleView> {
  const record = await notebook.record(id)
  const capture = sha256 === undefined ? newestCapture(record) : captureOf(record, sha256)
  const blocks = await notebook.blocks(id, capture.sha256)
  const shown = { capture: capture.sha256, text: textOf(blocks) }
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
  } = record
  return {
    ...{ id, title, authors, publisher, url, published, language, createdAt, trashedAt },
    ...{ captures, provenance, capture, blocks, note },
    highlights: inTextOrder(
      record.highlights.filter(isLive).map((highlight) => highlightView(highlight, shown)),
    ),
    claims: inTextOrder(await claimViews(notebook, record, shown)),
  }
}

/** The text of an article's newest capture. */
export async function newestText(notebook: Notebook, record: ArticleRecord): Promise<Shown> {
  const capture = newestCapture(record).sha256
  return { capture, text: textOf(await notebook.blocks(record.id, capture)) }
}

/** A highlight as it stands in the shown text. */
export function highlightView(highlight: Highlight, shown: Shown): HighlightView {
  const { id, seq, color, comment, tags, createdAt } = highlight
  return { id, seq, color, comment, tags, createdAt, ...placed(highlight, shown) }
}

/** A claim as it stands in the shown text at one of its appearances. */
export function claimView(claim: Claim, appearance: Appearance, home: Id | null, shown: Shown): ClaimView {
  const { id, seq, statement, speaker, cue, tags, status, history, recheck, createdAt } = claim
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
    ...placed(appearance, shown),
  }
}

/** How a passage stands in the shown text: cheap in its own capture, looked for in any other. */
export function placed(anchored: { capture: Sha256; passage: Passage }, shown: Shown): Placed {
  const { passage } = anchored
  if (anchored.capture === shown.capture && verify(shown.text, passage)) return { passage, anchor: 'placed' }
  const found = resolve(shown.text, passage)
  return { passage: found.passage ?? passage, anchor: found.state }
}

function newestCapture(record: ArticleRecord): CaptureInfo {
  const newest = record.captures.at(-1)
  if (!newest) throw new BelegError('capture-not-found', { id: record.id })
  return newest
}

function captureOf(record: ArticleRecord, sha256: Sha256): CaptureInfo {
  const found = record.captures.find((capture) => capture.sha256 === sha256)
  if (!found) throw new BelegError('capture-not-found', { sha256 })
  return found
}

async function claimViews(notebook: Notebook, record: ArticleRecord, shown: Shown): Promise<ClaimView[]> {
  const own = new Map(record.claims.map((claim) => [claim.id, claim]))
  const views = await Promise.all(
    record.appearances.filter(isLive).map(async (appearance) => {
      const here = own.get(appearance.claim)
      const { claim, home } = here
        ? { claim: here, home: record.id }
        : await claimElsewhere(notebook, appearance.claim)
      return claim && isLive(claim) ? [claimView(claim, appearance, home, shown)] : []
    }),
  )
  return views.flat()
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
