import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { stances, type Evidence } from '../../../shared/model/evidence.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { toSafeUrl } from '../../editor/extensions/safe-links/typed-url.ts'
import { useMessages } from '../../state/window/app.ts'
import {
  changeEvidence,
  draftKey,
  draftOf,
  isCited,
  keepEvidence,
  useEvidence,
  type EvidenceDraft,
} from '../../state/archive/evidence.ts'
import { useFormat } from '../../state/format.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { StanceIcon } from '../../ui/StanceIcon.tsx'
import { formKeys } from '../../ui/form-keys.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { toCard } from '../cards/to-card.ts'
import { FormEnd } from '../FormEnd.tsx'
import { useSubmit } from '../use-submit.ts'
import { CitationFields } from './CitationFields.tsx'
import { GradeFields } from './GradeFields.tsx'

/** The form for new evidence, or for a piece that is changed. What was typed waits when it is left without saving. */
export function EvidenceForm({ claim, evidence }: { claim: Id; evidence: Evidence | null }) {
  const m = useMessages()
  const format = useFormat()
  const key = draftKey(claim, evidence?.id ?? null)
  const draft = useEvidence(({ drafts }) => drafts[key]) ?? draftOf(evidence, format.date)
  const write = (change: Partial<EvidenceDraft>) => useEvidence.getState().write(key, { ...draft, ...change })
  const form = useRef<HTMLFormElement>(null)
  const origins = useOrigins()
  const list = useId()
  const kept = evidence !== null && (draft.kind === 'article' || draft.kind === 'file')

  const begin = () =>
    form.current?.querySelector<HTMLElement>('input:not([type="radio"], [hidden]), textarea, select')?.focus()
  useLayoutEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
    begin()
  }, [])

  const needed =
    draft.kind === 'article'
      ? m.evidenceArticleNeeded
      : draft.kind === 'url' && draft.url.trim() !== ''
        ? m.evidenceUrlWrong
        : m.evidenceNeeded

  const leave = () => {
    const enterCard = toCard(form.current)
    useEvidence.getState().close()
    enterCard()
  }
  // One that another program wrote stays as it is; a new one has to lead somewhere.
  const asItWas = evidence?.citation.type === 'url' && evidence.citation.url === draft.url
  const safeUrl = () => (draft.kind !== 'url' || asItWas ? draft.url : toSafeUrl(draft.url))
  const { missing, busy, problem, submit } = useSubmit({
    isMissing: () => (!kept && !isCited(draft)) || safeUrl() === null,
    begin,
    async save() {
      const whole = { ...draft, url: safeUrl() ?? draft.url }
      if (evidence) await changeEvidence(claim, evidence.id, whole)
      else await keepEvidence(claim, whole)
      const enterCard = toCard(form.current)
      useEvidence.getState().done(key)
      enterCard()
    },
  })
  return (
    <form
      ref={form}
      className="evidence-form"
      // What is wrong is said below, in the language on screen.
      noValidate
      aria-label={evidence ? m.evidenceChange : m.evidenceNew}
      onKeyDown={formKeys({ save: () => void submit(), leave })}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <CitationFields draft={draft} evidence={evidence} missing={missing} write={write} />
      <Choice
        label={m.evidenceStance}
        value={draft.stance}
        options={stances.map((stance) => ({
          value: stance,
          label: m.evidenceStanceName(stance),
          icon: <StanceIcon stance={stance} />,
        }))}
        onChange={(stance) => write({ stance })}
      />
      <GradeFields source={draft.source} information={draft.information} onChange={write} />
      <Field
        label={m.evidenceOrigin}
        title={m.evidenceOriginHint}
        list={list}
        autoComplete="off"
        value={draft.origin}
        onChange={({ target }) => write({ origin: target.value })}
      />
      <datalist id={list}>
        {origins.map((origin) => (
          <option key={origin} value={origin} />
        ))}
      </datalist>
      <Field
        label={m.evidenceDate}
        placeholder={m.dayPlaceholder}
        autoComplete="off"
        value={draft.date}
        onChange={({ target }) => write({ date: target.value })}
      />
      <TextArea
        label={m.evidenceNote}
        rows={1}
        value={draft.note}
        onChange={({ target }) => write({ note: target.value })}
      />
      <FormEnd missing={missing ? needed : null} problem={problem} busy={busy} onCancel={leave} />
    </form>
  )
}

/** The origins this notebook names, to offer while typing. */
function useOrigins(): string[] {
  const [origins, setOrigins] = useState<string[]>([])
  useEffect(() => {
    let wanted = true
    call('evidence.origins', {})
      .then((known) => wanted && setOrigins(known.slice(0, 200)))
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [])
  return origins
}
