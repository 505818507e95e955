import { useState, type ReactNode } from 'react'
import { trashFrom } from '../../commands/library.ts'
import { useReadOnly } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView, type Place } from '../../state/window/view.ts'
import { articlesOf, isArticleDrag } from './article-drag.ts'

/** The way to another place of the window. Articles dropped on the trash go there. */
export function PlaceButton({ place, label, icon }: { place: Place; label: string; icon: ReactNode }) {
  const current = useView((view) => view.place === place)
  const go = useView((view) => view.go)
  const readOnly = useReadOnly()
  const [over, setOver] = useState(false)
  const takes = place === 'trash' && !readOnly
  return (
    <button
      type="button"
      className="place-button"
      aria-current={current ? 'page' : undefined}
      data-over={over || undefined}
      onClick={() => go(place)}
      onDragOver={(event) => {
        if (!takes || !isArticleDrag(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        const ids = articlesOf(event)
        if (!takes || ids.length === 0) return
        event.preventDefault()
        // The row that was dragged had the focus.
        const pane = event.currentTarget.closest('[data-panel]')
        trashFrom(pane, ids).catch(tellProblem)
      }}
    >
      {icon}
      {label}
    </button>
  )
}
