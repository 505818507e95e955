import { uuidv7 } from 'uuidv7'
import type { Appearance } from '../../../shared/model/claim.ts'
import { addClaim, changeClaim, findClaim, setStatus, trashClaim } from '../../../shared/model/claim-edits.ts'
import { writable, type Slice } from '../context.ts'
import { editArticle, editClaims } from '../changes/edit.ts'
import { now } from '../now.ts'
import { passageAt } from '../span.ts'
import { newestText } from '../views/shown.ts'
import { claimView } from '../views/views.ts'

type ClaimMethods = 'claims.change' | 'claims.status' | 'claims.trash'

/** Claims are made in an article, */
export const newClaims: Slice<'claims.add'> = (context) => ({
  async 'claims.add'({ article, span, statement, speaker, cue = '', tags, status, reason, recheck = null }) {
    const { notebook } = writable(context)
    const shown = await newestText(notebook, await notebook.record(article))
    const at = now()
    const claim = { id: uuidv7(), statement, speaker, cue, tags, createdAt: at }
    const seen = { id: uuidv7(), capture: shown.capture, passage: passageAt(shown.text, span) }
    const record = await editArticle(context, 'claim-add', article, (record) => {
      const added = changeClaim(addClaim(record, claim, seen), claim.id, { recheck })
      return status === 'unconfirmed'
        ? added
        : setStatus(added, claim.id, { to: status, reason, evidence: [], at })
    })
    const appearance = record.appearances.find((appearance) => appearance.id === seen.id) as Appearance
    return claimView(notebook, findClaim(record, claim.id), appearance, article, shown)
  },
})

/** and changed and judged where they live. */
export const claims: Slice<ClaimMethods> = (context) => ({
  async 'claims.change'({ id, statement, speaker, cue, tags }) {
    const { notebook } = writable(context)
    const change = {
      ...(statement !== undefined && { statement }),
      ...(speaker !== undefined && { speaker }),
      ...(cue !== undefined && { cue }),
      ...(tags !== undefined && { tags }),
    }
    await editClaims(context, 'claim-change', notebook.homeOf(id), (holder) =>
      changeClaim(holder, id, change),
    )
    return notebook.claim(id)
  },

  async 'claims.status'({ id, status, reason, evidence = [] }) {
    const { notebook } = writable(context)
    const judgement = { to: status, reason, evidence, at: now() }
    await editClaims(context, 'claim-status', notebook.homeOf(id), (holder) =>
      setStatus(holder, id, judgement),
    )
    return notebook.claim(id)
  },

  async 'claims.trash'({ id }) {
    const { notebook } = writable(context)
    await editClaims(context, 'claim-trash', notebook.homeOf(id), (holder) => trashClaim(holder, id, now()))
    return null
  },
})
