import { useState } from 'react'
import type { SimilarClaim } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import { useClaimChoice } from '../../state/archive/similar.ts'
import { Picker } from '../../ui/Picker.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'

interface ClaimPickerProps {
  label: string
  /** Claims in similar words are proposed until something is typed. */
  text: string
  except?: Id
  onPick: (claim: SimilarClaim) => void
}

/** A claim of the notebook: one in similar words, or one that is found by what is typed. */
export function ClaimPicker({ label, text, except, onPick }: ClaimPickerProps) {
  const m = useMessages()
  const [typed, setTyped] = useState('')
  const claims = useClaimChoice(typed, text, except)
  return (
    <Picker
      label={label}
      placeholder={m.searchLabel}
      text={typed}
      onText={setTyped}
      none={typed.trim() === '' ? m.linkNone : m.archiveNoMatch}
      options={claims.map(({ id, statement, status, speaker, article, shared }) => ({
        id,
        label: statement || m.claimNoStatement,
        detail: [speaker, article?.title, shared.length > 0 && m.linkShared(shared.join(', '))]
          .filter(Boolean)
          .join(' · '),
        icon: <StatusIcon status={status} label={m.statusName(status)} />,
      }))}
      onPick={(id) => {
        const claim = claims.find((one) => one.id === id)
        if (claim) onPick(claim)
      }}
    />
  )
}
