import { useLayoutEffect, useRef, useState } from 'react'
import { hasBasis, type Status } from '../../../shared/model/claim.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import type { ClaimCardData } from '../../state/cards/cards.ts'
import { useFocus } from '../../state/article/focus.ts'
import { save } from '../../state/window/save.ts'
import { formKeys } from '../../ui/form-keys.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { FormEnd } from '../FormEnd.tsx'
import { useSubmit } from '../use-submit.ts'
import { BasisField } from './BasisField.tsx'
import { useReasonDrafts } from './reason-drafts.ts'
import { toCard } from './to-card.ts'

/** Asks why a claim gets this status. A reason that was typed waits here when the form is left without saving. */
export function StatusForm({ card, status }: { card: ClaimCardData; status: Status }) {
  const m = useMessages()
  const key = `${card.claim.id} ${status}`
  const reason = useReasonDrafts((drafts) => drafts.reasons[key] ?? '')
  const [basis, setBasis] = useState<Id[]>([])
  const form = useRef<HTMLFormElement>(null)

  // A mouse asks for the reason at once; arrow keys that walk over the statuses keep the focus there.
  useLayoutEffect(() => {
    if (document.activeElement?.matches('input[type="radio"]:focus-visible')) return
    form.current?.querySelector('textarea')?.focus()
  }, [])

  const needed = card.claim.evidence.length > 0 ? m.claimBasisNeeded : m.claimReasonNeeded
  const leave = () => {
    const enterCard = toCard(form.current)
    useFocus.getState().judged(card.key, status)
    enterCard()
  }
  const { missing, busy, problem, submit } = useSubmit({
    isMissing: () => !hasBasis(status, reason, basis),
    begin: () => form.current?.querySelector('textarea')?.focus(),
    async save() {
      await save('claims.status', {
        id: card.claim.id,
        ...{ status, reason: reason.trim(), evidence: basis },
      })
      useReasonDrafts.getState().write(key, '')
      leave()
    },
  })
  return (
    <form
      ref={form}
      className="status-form"
      onKeyDown={formKeys({ save: () => void submit(), leave })}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextArea
        label={m.claimReasonQuestion(status)}
        value={reason}
        aria-invalid={missing}
        onChange={({ target }) => useReasonDrafts.getState().write(key, target.value)}
      />
      <BasisField evidence={card.claim.evidence} chosen={basis} onChange={setBasis} />
      <FormEnd missing={missing ? needed : null} problem={problem} busy={busy} onCancel={leave} />
    </form>
  )
}
