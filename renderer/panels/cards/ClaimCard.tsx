import { useMessages } from '../../state/app.ts'
import type { ClaimCardData } from '../../state/cards.ts'
import { useFocus } from '../../state/focus.ts'
import { save } from '../../state/save.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { CardMenu } from './CardMenu.tsx'
import { CardPage } from './CardPage.tsx'
import { CardQuote } from './CardQuote.tsx'
import { CardTags } from './CardTags.tsx'
import { ClaimHistory, StandingReason } from './ClaimHistory.tsx'
import { EditableText } from './EditableText.tsx'
import { StatusControl } from './StatusControl.tsx'
import { TextField } from './TextField.tsx'

interface ClaimCardProps {
  card: ClaimCardData
  active: boolean
  readOnly: boolean
}

/** A claim: its status in colour, sign and word, what is claimed, who says so, why it stands as it does. */
export function ClaimCard({ card, active, readOnly }: ClaimCardProps) {
  const m = useMessages()
  const { claim } = card
  const editing = useFocus((focus) => focus.editing === card.key)
  const open = active && !readOnly
  const change = (what: { statement?: string; speaker?: string; tags?: string[] }) =>
    save('claims.change', { id: claim.id, ...what })
  const sameWords = plain(claim.statement) === plain(card.passage.exact)

  return (
    <>
      <header className="card-head">
        <StatusIcon status={claim.status} />
        <span className={`card-status status-${claim.status}`}>{m.statusName(claim.status)}</span>
        <CardPage card={card} />
        {!readOnly && <CardMenu card={card} active={active} />}
      </header>
      <EditableText
        label={m.claimStatement}
        value={claim.statement}
        missing={m.claimNoStatement}
        className="card-statement"
        asked={editing}
        clickable={open}
        onAsk={() => useFocus.getState().edit(card.key)}
        onDone={() => useFocus.getState().editing === card.key && useFocus.getState().edit(null)}
        keep={(statement) => change({ statement })}
      />
      {(!sameWords || card.anchor !== 'placed') && <CardQuote card={card} />}
      {open ? (
        <TextField
          label={m.claimSpeaker}
          placeholder={m.claimNoSpeaker}
          value={claim.speaker}
          line
          keep={(speaker) => change({ speaker })}
        />
      ) : (
        claim.speaker !== '' && (
          <p className="card-speaker">
            <span className="visually-hidden">{m.claimSpeaker}: </span>
            {claim.speaker}
          </p>
        )
      )}
      <CardTags tags={claim.tags} open={open} keep={(tags) => change({ tags })} />
      {open && <StatusControl card={card} />}
      <StandingReason claim={claim} />
      {active && <ClaimHistory claim={claim} />}
    </>
  )
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
