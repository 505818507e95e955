import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { SimilarClaim } from '../../../shared/api/views.ts'
import type { BelegError } from '../../../shared/errors.ts'
import { linkPassage, provePassage } from '../../commands/link-passage.ts'
import { selectedPlace } from '../../commands/marks.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFocus } from '../../state/article/focus.ts'
import { useHandles } from '../../state/article/handles.ts'
import { useMarking } from '../../state/article/marking.ts'
import { asBelegError } from '../../state/problem.ts'
import { Choice } from '../../ui/Choice.tsx'
import { StanceIcon } from '../../ui/StanceIcon.tsx'
import { ClaimPicker } from '../linking/ClaimPicker.tsx'
import { Link2 } from 'lucide-react'

type Use = 'appearance' | 'supports' | 'contradicts'

/** The field below the toolbar that joins the selected words with a claim: a passage of it, or evidence for or against it. */
export function LinkForm() {
  const m = useMessages()
  const span = useFocus((focus) => focus.span)
  const form = useRef<HTMLDivElement>(null)
  const [use, setUse] = useState<Use>('appearance')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<BelegError | null>(null)

  useLayoutEffect(
    () => form.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus({ preventScroll: true }),
    [],
  )

  const pick = async (claim: SimilarClaim) => {
    const place = selectedPlace()
    if (!place || busy) return
    setBusy(true)
    try {
      await (use === 'appearance' ? linkPassage(place, claim) : provePassage(place, claim, use))
    } catch (error) {
      setProblem(asBelegError(error))
      setBusy(false)
    }
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    useMarking.getState().close()
    useHandles.getState().article?.focus()
  }

  return (
    <div ref={form} className="marking-form" onKeyDown={press}>
      <Choice
        label={m.linkUse}
        value={use}
        options={[
          { value: 'appearance', label: m.linkAppearance, icon: <Link2 aria-hidden /> },
          ...(['supports', 'contradicts'] as const).map((stance) => ({
            value: stance,
            label: m.evidenceStanceName(stance),
            icon: <StanceIcon stance={stance} />,
          })),
        ]}
        onChange={setUse}
      />
      <ClaimPicker label={m.linkFind} text={span?.exact ?? ''} onPick={(claim) => void pick(claim)} />
      {problem && (
        <p role="alert" className="field-problem">
          {m.errorText(problem.code, problem.detail)}
        </p>
      )}
    </div>
  )
}
