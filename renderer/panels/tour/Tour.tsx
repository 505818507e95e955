import { X } from 'lucide-react'
import { enterText } from '../../commands/keep-focus.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { endTour, leaveStep, tourSteps, useTourStep, type TourStep } from '../../state/window/tour.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import './tour.css'

/** A card in the corner that says what to do next, goes on when it is done, and is in nobody's way. */
export function Tour() {
  const step = useTourStep()
  return step && <Step step={step} />
}

function Step({ step }: { step: TourStep }) {
  const m = useMessages()
  const keys = useKeyLabel()
  const words = {
    mark: { title: m.tourMark, text: m.tourMarkHow(keys('nextSentence'), keys('highlight')) },
    claim: { title: m.tourClaim, text: m.tourClaimHow(keys('claim'), keys('addEvidence')) },
    report: { title: m.tourReport, text: m.tourReportHow(keys('report')) },
  }[step]
  const at = tourSteps.indexOf(step)
  return (
    <aside className="tour" aria-label={m.tourTitle}>
      <div role="status">
        <p className="tour-step">{m.tourStep(at + 1, tourSteps.length)}</p>
        <h2>{words.title}</h2>
        <p>{words.text}</p>
      </div>
      <Button onClick={() => leaveStep(step)}>{at + 1 < tourSteps.length ? m.tourSkip : m.tourDone}</Button>
      <IconButton
        className="tour-end"
        label={m.tourClose}
        onClick={() => {
          endTour()
          enterText()
        }}
      >
        <X aria-hidden />
      </IconButton>
    </aside>
  )
}
