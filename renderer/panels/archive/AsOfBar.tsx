import { useMessages } from '../../state/window/app.ts'
import { useArchive } from '../../state/archive/archive.ts'
import { useToday } from '../../state/window/today.ts'
import { useFormat } from '../../state/format.ts'
import { Button } from '../../ui/Button.tsx'
import { DayField } from '../fields/DayField.tsx'

/** Says that the archive is shown as it stood on a day, which day, and leads back to now. */
export function AsOfBar({ onLeave }: { onLeave: () => void }) {
  const m = useMessages()
  const format = useFormat()
  const today = useToday(({ day }) => day)
  const { filter, narrow } = useArchive()
  const { asOf } = filter
  return (
    <section className="as-of" aria-label={m.asOfTitle}>
      <DayField
        label={m.asOfDay}
        value={asOf ?? null}
        max={today}
        autoFocus
        onDay={(day) => narrow({ asOf: day ?? undefined })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onLeave()
        }}
      />
      <p role="status">{asOf === undefined ? m.asOfHint : m.asOfShown(format.date(asOf))}</p>
      <Button onClick={onLeave}>{m.asOfLeave}</Button>
    </section>
  )
}
