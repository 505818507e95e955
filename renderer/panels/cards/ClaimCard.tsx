import { CalendarClock } from 'lucide-react'
import { memo } from 'react'
import type { ClaimView } from '../../../shared/api/views.ts'
import { noteThingOf } from '../../commands/annotate.ts'
import { useMessages } from '../../state/window/app.ts'
import type { ClaimCardData } from '../../state/cards/cards.ts'
import { useFocus } from '../../state/article/focus.ts'
import { useFormat } from '../../state/format.ts'
import { useToday } from '../../state/window/today.ts'
import { save } from '../../state/window/save.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { EvidenceCounts, EvidenceSection } from '../evidence/EvidenceSection.tsx'
import { Mentions } from '../note/Mentions.tsx'
import { CardHead } from './CardHead.tsx'
import { CardMenu } from './CardMenu.tsx'
import { CardPage } from './CardPage.tsx'
import { CardQuote } from './CardQuote.tsx'
import { CardTags } from './CardTags.tsx'
import { ClaimAppearances } from './ClaimAppearances.tsx'
import { ClaimHistory, StandingReason } from './ClaimHistory.tsx'
import { EditableText } from './EditableText.tsx'
import { RecheckField } from './RecheckField.tsx'
import { StatusControl } from './StatusControl.tsx'
import { TextField } from './TextField.tsx'

interface ClaimCardProps {
  card: ClaimCardData
  active: boolean
  readOnly: boolean
}

/** A claim: its status in colour, sign and word, what is claimed, who says so, why it stands as it does. */
export const ClaimCard = memo(function ClaimCard({ card, active, readOnly }: ClaimCardProps) {
  const m = useMessages()
  const { claim } = card
  const editing = useFocus((focus) => focus.editing === card.key)
  const open = active && !readOnly
  const change = (what: { statement?: string; speaker?: string; cue?: string; tags?: string[] }) =>
    save('claims.change', { id: claim.id, ...what })
  const sameWords = plain(claim.statement) === plain(card.passage.exact)

  return (
    <>
      <CardHead thing={noteThingOf(card)} words={claim.statement || card.passage.exact}>
        <StatusIcon status={claim.status} />
        <span className={`card-status status-${claim.status}`}>{m.statusName(claim.status)}</span>
        <CardPage card={card} />
        {!readOnly && <CardMenu card={card} active={active} />}
      </CardHead>
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
        <>
          <TextField
            label={m.claimSpeaker}
            placeholder={m.claimNoSpeaker}
            value={claim.speaker}
            line
            keep={(speaker) => change({ speaker })}
          />
          <TextField
            label={m.claimCue}
            placeholder={m.claimNoCue}
            value={claim.cue}
            line
            keep={(cue) => change({ cue })}
          />
        </>
      ) : (
        <Attribution claim={claim} />
      )}
      <CardTags tags={claim.tags} open={open} keep={(tags) => change({ tags })} />
      {open && <RecheckField claim={claim} />}
      {open && <StatusControl card={card} />}
      <StandingReason claim={claim} />
      {active ? (
        <>
          <EvidenceSection claim={claim} open={open} />
          <ClaimAppearances claim={claim} />
          <ClaimHistory claim={claim} />
          <Mentions id={claim.id} />
        </>
      ) : (
        <ClaimSummary claim={claim} />
      )}
    </>
  )
})

function Attribution({ claim }: { claim: ClaimView }) {
  const m = useMessages()
  const { speaker, cue } = claim
  if (speaker === '' && cue === '') return null
  return (
    <p className="card-speaker">
      {speaker !== '' && (
        <>
          <span className="visually-hidden">{m.claimSpeaker}: </span>
          {speaker}
        </>
      )}
      {cue !== '' && (
        <span className="card-cue">
          <span className="visually-hidden">{m.claimCue}: </span>
          {speaker !== '' && ' · '}
          {m.quoted(cue)}
        </span>
      )}
    </p>
  )
}

/** What a card that is not active says of evidence and of the day to look again. */
function ClaimSummary({ claim }: { claim: ClaimView }) {
  const m = useMessages()
  const format = useFormat()
  const { evidence, recheck } = claim
  const today = useToday(({ day }) => day)
  const due = recheck !== null && recheck <= today
  if (evidence.length === 0 && recheck === null) return null
  return (
    <p className="card-summary">
      {evidence.length > 0 && <EvidenceCounts claim={claim} />}
      {recheck !== null && (
        <span className="card-recheck" data-due={due}>
          <CalendarClock aria-hidden />
          {due ? m.claimRecheckDue(format.date(recheck)) : m.claimRecheckOn(format.date(recheck))}
        </span>
      )}
    </p>
  )
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
