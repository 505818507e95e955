import { useEffect, useRef } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { leaveFind } from '../../commands/find.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFind } from '../../state/finding/find.ts'
import { FindControls } from './FindControls.tsx'

/** Looks for words in the open article; all places are marked in the text. */
export function FindBar({ view }: { view: ArticleView }) {
  const m = useMessages()
  const ref = useRef<HTMLInputElement>(null)
  const { open, text, hits, at, asked, look, step } = useFind()

  useEffect(() => {
    if (open) ref.current?.select()
  }, [open, asked])
  useEffect(() => {
    if (useFind.getState().open) useFind.getState().again()
  }, [view.blocks])
  if (!open) return null

  return (
    <FindControls
      ref={ref}
      label={m.findLabel}
      {...{ text, at }}
      count={hits.length}
      onText={look}
      onStep={step}
      onClose={leaveFind}
    />
  )
}
