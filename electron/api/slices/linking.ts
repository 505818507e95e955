import { uuidv7 } from 'uuidv7'
import { BelegError } from '../../../shared/errors.ts'
import { reasons } from '../../../shared/reasons.ts'
import type { ClaimDetail } from '../../../shared/api/views.ts'
import {
  changeAppearance,
  giveAppearances,
  linkClaim,
  sameAppearance,
} from '../../../shared/model/appearance-edits.ts'
import type { Appearance, Claim } from '../../../shared/model/claim.ts'
import { addBareClaim, changeClaim, findClaim } from '../../../shared/model/claim-edits.ts'
import type { Id } from '../../../shared/model/id.ts'
import { absorbClaim, copyEvidence, leaveClaim } from '../../../shared/model/merge-claims.ts'
import type { Notebook } from '../../notebook/types.ts'
import { changesByHome, type HomeChange } from '../changes/changes.ts'
import { writable, type Slice } from '../context.ts'
import { editAll, editArticle, editClaims } from '../changes/edit.ts'
import { now } from '../now.ts'
import { similarClaimsOf } from '../views/similar-claims.ts'
import { passageAt } from '../span.ts'
import { newestText } from '../views/shown.ts'
import { claimView } from '../views/views.ts'

type LinkingMethods = 'claims.link' | 'claims.unlink' | 'claims.merge' | 'claims.split' | 'claims.recheck'

/** Reading single claims. */
export const claim: Slice<'claims.get' | 'claims.similar'> = (context) => ({
  async 'claims.get'({ id }) {
    return context.opened().notebook.claim(id)
  },

  async 'claims.similar'({ text, except, limit = 5 }) {
    const { notebook } = context.opened()
    const found = await similarClaimsOf(notebook).find(notebook, text, { limit, except })
    return found.map(({ row, score, shared }) => {
      const { id, statement, speaker, status, article } = row
      return { id, statement, speaker, status, article, score, shared }
    })
  },
})

/** One claim, many appearances, over the records of several articles. */
export const linking: Slice<LinkingMethods> = (context) => ({
  async 'claims.link'({ claim: id, article, span }) {
    const { notebook } = writable(context)
    const { home } = liveClaim(notebook, id)
    const shown = await newestText(notebook, await notebook.record(article))
    const passage = passageAt(shown.text, span)
    const made = { id: uuidv7(), capture: shown.capture, passage, createdAt: now() }
    const record = await editArticle(context, 'claim-link', article, (record) => linkClaim(record, id, made))
    const appearance = sameAppearance(record, { ...made, claim: id }) as Appearance
    return claimView(notebook, await claimAt(notebook, id), appearance, home, shown)
  },

  async 'claims.unlink'({ article, appearance: id }) {
    const { notebook } = writable(context)
    const found = (await notebook.record(article)).appearances.find((appearance) => appearance.id === id)
    if (!found || found.trashedAt !== null) throw new BelegError('appearance-not-found', { id })
    if (notebook.appearancesOf(found.claim).length < 2) throw lastAppearance(notebook.claim(found.claim))
    const trashedAt = now()
    await editArticle(context, 'claim-unlink', article, (record) =>
      changeAppearance(record, id, { trashedAt }),
    )
    return null
  },

  async 'claims.merge'({ into, from }) {
    const { notebook } = writable(context)
    if (into === from)
      throw new BelegError('bad-input', {
        method: 'claims.merge',
        reason: reasons.itsOwnPart,
      })
    const [target, source] = [liveClaim(notebook, into), liveClaim(notebook, from)]
    const merged = await claimAt(notebook, from)
    const ids = new Map(merged.evidence.map(({ id }) => [id, uuidv7()]))
    const at = now()
    const changes: HomeChange[] = [
      { home: target.home, claims: (holder) => absorbClaim(holder, into, merged, ids) },
      ...notebook.articlesOf(from).map((home): HomeChange => ({
        home,
        article: (record) => giveAppearances(record, { from, to: into, at }),
      })),
      { home: source.home, claims: (holder) => leaveClaim(holder, from, into, at) },
    ]
    await editAll(context, 'claim-merge', changesByHome(changes))
    return notebook.claim(into)
  },

  async 'claims.split'({ claim: from, appearances, statement, evidence = false }) {
    const { notebook } = writable(context)
    const whole = liveClaim(notebook, from)
    const only = new Set(appearances)
    const moved = whole.appearances.filter(({ id }) => only.has(id))
    const [first] = moved
    if (!first || moved.length < only.size)
      throw new BelegError('appearance-not-found', { id: [...only].join(', ') })
    if (moved.length === whole.appearances.length) throw lastAppearance(whole)
    const at = now()
    const { speaker, cue, tags } = whole
    const made = { id: uuidv7(), statement: statement ?? whole.statement, speaker, cue, tags, createdAt: at }
    const ids = new Map(whole.evidence.map(({ id }) => [id, uuidv7()]))
    const copies = (seq: number) => (evidence ? copyEvidence(whole.evidence, ids, seq) : [])
    const changes: HomeChange[] = [
      { home: first.article, claims: (holder) => addBareClaim(holder, made, copies) },
      ...moved.map(({ article }): HomeChange => ({
        home: article,
        article: (record) => giveAppearances(record, { from, to: made.id, at, only }),
      })),
    ]
    await editAll(context, 'claim-split', changesByHome(changes))
    return notebook.claim(made.id)
  },

  async 'claims.recheck'({ id, date }) {
    const { notebook } = writable(context)
    await editClaims(context, 'claim-recheck', notebook.homeOf(id), (holder) =>
      changeClaim(holder, id, { recheck: date }),
    )
    return notebook.claim(id)
  },
})

/** @throws BelegError `claim-not-found`, `claim-in-trash` */
function liveClaim(notebook: Notebook, id: Id): ClaimDetail {
  const claim = notebook.claim(id)
  if (claim.trashedAt !== null) throw new BelegError('claim-in-trash', { id, statement: claim.statement })
  return claim
}

/** The claim as its record has it. */
async function claimAt(notebook: Notebook, id: Id): Promise<Claim> {
  const home = notebook.homeOf(id)
  return findClaim(home === null ? await notebook.inbox() : await notebook.record(home), id)
}

function lastAppearance({ id, statement }: ClaimDetail): BelegError {
  return new BelegError('last-appearance', { id, statement })
}
