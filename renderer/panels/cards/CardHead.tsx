import type { ReactNode } from 'react'
import type { NoteThing } from '../../../shared/model/note-thing.ts'
import { setDragged } from '../../editor/extensions/note-things/dragged.ts'

interface CardHeadProps {
  /** What the card becomes in a note. */
  thing: NoteThing
  /** What it is when it is dropped anywhere else. */
  words: string
  children: ReactNode
}

/** The first line of a card. By it, the card is dragged into the note; its menu and keys do the same. */
export function CardHead({ thing, words, children }: CardHeadProps) {
  return (
    <header
      className="card-head"
      draggable
      onDragStart={(event) => {
        setDragged(event, [thing])
        event.dataTransfer.setData('text/plain', words)
        event.dataTransfer.effectAllowed = 'copy'
      }}
    >
      {children}
    </header>
  )
}
