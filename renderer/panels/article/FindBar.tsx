import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { leaveFind } from '../../commands/find.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/app.ts'
import { useFind } from '../../state/find.ts'
import { useFormat } from '../../state/format.ts'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import './find-bar.css'

/** Looks for words in the open article; all places are marked in the text. */
export function FindBar({ view }: { view: ArticleView }) {
  const m = useMessages()
  const format = useFormat()
  const keyLabel = useKeyLabel()
  const ref = useRef<HTMLInputElement>(null)
  const { open, text, hits, at, asked, look, step } = useFind()

  useEffect(() => {
    if (open) ref.current?.select()
  }, [open, asked])
  useEffect(() => {
    if (useFind.getState().open) useFind.getState().again()
  }, [view.blocks])
  if (!open) return null

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') leaveFind()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const none = text.trim() !== '' && hits.length === 0
  return (
    <search
      className="find-bar"
      aria-label={m.findLabel}
      onKeyDown={(event) => event.key === 'Escape' && press(event)}
    >
      <Field
        ref={ref}
        quiet
        label={m.findLabel}
        placeholder={m.findLabel}
        icon={<Search aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={text}
        aria-invalid={none}
        onChange={({ target }) => look(target.value)}
        onKeyDown={press}
      />
      <output className="find-count" aria-live="polite">
        {hits.length > 0 && m.findCount(format.number(at + 1), format.number(hits.length))}
        {none && m.findNone}
      </output>
      <IconButton
        label={m.commandFindPrevious}
        keys={keyLabel('findPrevious')}
        disabled={hits.length === 0}
        onClick={() => step(-1)}
      >
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton
        label={m.commandFindNext}
        keys={keyLabel('findNext')}
        disabled={hits.length === 0}
        onClick={() => step(1)}
      >
        <ChevronDown aria-hidden />
      </IconButton>
      <IconButton label={m.findClose} keys={keyLabel('escape')} onClick={leaveFind}>
        <X aria-hidden />
      </IconButton>
    </search>
  )
}
