import { Replace } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { NoteFinder } from '../../editor/extensions/note-find/finder.ts'
import type { NoteHandle } from '../../editor/NoteEditor.tsx'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useNoteFind } from '../../state/finding/note-find.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { FindControls } from '../article/FindControls.tsx'

/** Looks for words in the note and puts others in their place. */
export function NoteFindBar({ note }: { note: NoteHandle }) {
  const m = useMessages()
  const readOnly = useReadOnly()
  const { change, close } = useNoteFind.getState()
  const text = useNoteFind((find) => find.text)
  const by = useNoteFind((find) => find.by)
  const replacing = useNoteFind((find) => find.replacing)
  const asked = useNoteFind((find) => find.asked)
  const field = useRef<HTMLInputElement>(null)
  const finder = useRef<NoteFinder>(null)
  const [count, setCount] = useState(0)
  const [at, setAt] = useState(0)
  const shown = count === 0 ? -1 : Math.min(at, count - 1)

  useEffect(() => {
    const started = note.find(setCount)
    finder.current = started
    return () => started.stop()
  }, [note])
  useEffect(() => finder.current?.look(text), [note, text])
  useEffect(() => finder.current?.goTo(shown), [note, text, shown, count])
  useEffect(() => field.current?.select(), [asked])

  const step = (by: 1 | -1) => count > 0 && setAt((shown + by + count) % count)
  useNoteStep(step)
  const replace = () => finder.current?.replace(shown, by)
  return (
    <FindControls
      ref={field}
      className="note-find"
      label={m.noteFindLabel}
      {...{ text, count, at: shown }}
      onText={(text) => {
        setAt(0)
        change({ text })
      }}
      onStep={step}
      onClose={() => {
        finder.current?.select(shown)
        close()
      }}
    >
      {!readOnly && (
        <IconButton
          label={m.noteReplaceToggle}
          aria-expanded={replacing}
          onClick={() => change({ replacing: !replacing })}
        >
          <Replace aria-hidden />
        </IconButton>
      )}
      {replacing && !readOnly && (
        <div className="note-replace">
          <Field
            quiet
            label={m.noteReplaceBy}
            placeholder={m.noteReplaceBy}
            autoComplete="off"
            dir="auto"
            value={by}
            onChange={({ target }) => change({ by: target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              replace()
            }}
          />
          <Button disabled={count === 0} onClick={replace}>
            {m.noteReplace}
          </Button>
          <Button
            disabled={count === 0}
            onClick={() => {
              finder.current?.replaceAll(by)
              // The button has nothing to do any more and would lose the focus.
              field.current?.focus()
            }}
          >
            {m.noteReplaceAll}
          </Button>
        </div>
      )}
    </FindControls>
  )
}

/** The keys that lead from hit to hit do so in the note while one is there. */
function useNoteStep(step: (by: 1 | -1) => void): void {
  useEffect(() => useNoteFind.setState({ step }))
  useEffect(() => () => useNoteFind.setState({ step: null }), [])
}
