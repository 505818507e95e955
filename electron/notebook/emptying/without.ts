import { isLive, type ArticleRecord } from '../../../shared/model/article.ts'
import type { ClaimHolder } from '../../../shared/model/claim-edits.ts'
import { filingOf, refiled, withFiling } from '../../../shared/model/filing.ts'
import type { InboxFile } from '../../../shared/model/notebook.ts'
import type { Emptying } from './plan.ts'

type Gone = Pick<Emptying, 'claims' | 'highlights' | 'appearances' | 'evidence' | 'collections'>

/** A record that stays, without what goes for good. What was taken out of the trash meanwhile stays. */
export function recordWithout(record: ArticleRecord, gone: Gone): ArticleRecord {
  const { tags, collections } = filingOf(record)
  const left = withoutClaims(record, gone)
  return withFiling(
    {
      ...left,
      highlights: record.highlights.filter((one) => isLive(one) || !gone.highlights.has(one.id)),
      appearances: record.appearances.filter(({ id }) => !gone.appearances.has(id)),
    },
    { tags, collections: refiled(collections, { add: [], remove: [...gone.collections] }) },
  )
}

/** The same for what belongs to no article. */
export function inboxWithout(inbox: InboxFile, gone: Gone): InboxFile {
  const { collections } = inbox
  return {
    ...withoutClaims(inbox, gone),
    ...(collections && {
      collections: collections.filter((one) => isLive(one) || !gone.collections.has(one.id)),
    }),
  }
}

function withoutClaims<H extends ClaimHolder>(holder: H, gone: Gone): H {
  return {
    ...holder,
    claims: holder.claims
      .filter((claim) => isLive(claim) || !gone.claims.has(claim.id))
      .map((claim) =>
        claim.evidence.some(({ id }) => gone.evidence.has(id))
          ? { ...claim, evidence: claim.evidence.filter((one) => isLive(one) || !gone.evidence.has(one.id)) }
          : claim,
      ),
  }
}
