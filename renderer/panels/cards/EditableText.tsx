import { useEffect, useState } from 'react'
import { useMessages } from '../../state/window/app.ts'
import { isChoosing } from './is-choosing.ts'
import { TextField } from './TextField.tsx'

interface EditableTextProps {
  label: string
  value: string
  /** Stands where nothing is written. */
  missing: string
  className: string
  /** Whether somebody asked for it to be edited. */
  asked: boolean
  /** Whether a click means editing. */
  clickable: boolean
  onAsk: () => void
  onDone: () => void
  keep: (text: string) => Promise<unknown>
}

/** A text that becomes a field when asked for; closed again only once it is saved or given up. */
export function EditableText(props: EditableTextProps) {
  const { label, value, missing, className, asked, clickable, onAsk, onDone, keep } = props
  const m = useMessages()
  const [held, setHeld] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)

  useEffect(() => setSaved(null), [value])
  // Asked for once, it stays open whatever happens to other cards; and it opens at once, for keys may follow.
  if (asked && !held) setHeld(true)

  if (asked || held)
    return (
      <TextField
        label={label}
        value={value}
        keep={keep}
        autoFocus
        hint={m.cardEditHint}
        onDone={(text) => {
          setSaved(text)
          onDone()
          setHeld(false)
        }}
      />
    )
  const text = saved ?? value
  return (
    // The keyboard's way in is Enter on the card.
    <p
      dir="auto"
      className={`${className} ${clickable ? 'card-clickable' : ''}`}
      {...(clickable && { onClick: (event) => !isChoosing(event) && onAsk(), 'data-own-click': true })}
    >
      {text || <span className="card-missing">{missing}</span>}
    </p>
  )
}
