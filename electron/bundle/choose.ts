import { BelegError } from '../../shared/errors.ts'
import type { Claim } from '../../shared/model/claim.ts'
import { filingOf } from '../../shared/model/filing.ts'
import type { Id } from '../../shared/model/id.ts'
import type { InboxFile } from '../../shared/model/notebook.ts'
import type { Notebook } from '../notebook/types.ts'

/** What goes into a bundle of chosen articles. */
export interface Chosen {
  articles: Id[]
  /** Claims that are at home in none of them, and the collections they are in. */
  inbox: InboxFile
}

/**
 * The chosen articles with all they need so that nothing in the bundle leads nowhere: the articles that their claims cite as evidence,
 * and, in the inbox, the claims that appear in them or became a part of one and are at home elsewhere.
 * @throws BelegError `article-not-found`, and what reading throws
 */
export async function choose(notebook: Notebook, ids: readonly Id[]): Promise<Chosen> {
  const there = new Set(notebook.summaries().map(({ id }) => id))
  const missing = ids.find((id) => !there.has(id))
  if (missing !== undefined) throw new BelegError('article-not-found', { id: missing })
  const articles = new Set<Id>()
  const shelves = new Set<Id>()
  const claims = new Map<Id, { home: Id | null; claim: Claim }>()
  const left: Id[] = [...new Set(ids)]
  const need = (claim: Claim): Id[] => {
    for (const { citation } of claim.evidence)
      if (citation.type === 'article' && there.has(citation.article)) left.push(citation.article)
    return claim.mergedInto === null ? [] : [claim.mergedInto]
  }
  for (let id = left.shift(); id !== undefined; id = left.shift()) {
    if (articles.has(id)) continue
    articles.add(id)
    const record = await notebook.record(id)
    for (const shelf of filingOf(record).collections) shelves.add(shelf)
    const wanted = [...record.claims.flatMap(need), ...record.appearances.map(({ claim }) => claim)]
    for (let one = wanted.shift(); one !== undefined; one = wanted.shift()) {
      if (claims.has(one)) continue
      const found = await claimWithHome(notebook, one)
      claims.set(one, found)
      wanted.push(...need(found.claim))
    }
  }
  const { nextSeq, schemaVersion, collections = [] } = await notebook.inbox()
  const named = collections.filter(({ id }) => shelves.has(id))
  const brought = [...claims.values()].filter(({ home }) => home === null || !articles.has(home))
  const highest = brought.flatMap(({ claim }) => [claim.seq, ...claim.history.map(({ seq }) => seq)])
  return {
    articles: [...articles],
    inbox: {
      schemaVersion,
      nextSeq: Math.max(nextSeq, ...highest.map((seq) => seq + 1)),
      claims: brought.map(({ claim }) => claim),
      ...(named.length > 0 && { collections: named }),
    },
  }
}

async function claimWithHome(notebook: Notebook, id: Id): Promise<{ home: Id | null; claim: Claim }> {
  const home = notebook.homeOf(id)
  const { claims } = home === null ? await notebook.inbox() : await notebook.record(home)
  const claim = claims.find((claim) => claim.id === id)
  if (!claim) throw new BelegError('claim-not-found', { id })
  return { home, claim }
}
