import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection'
import { CornerUpLeft } from 'lucide-react'
import { useContext } from 'react'
import type { Passage } from '../../../../shared/model/passage.ts'
import { NoteContext } from '../note-things/note-context.ts'
import './passage-quote.css'

/** A quoted passage inside a note, with its way back. A click beside the button selects the whole quotation. */
export function PassageQuote(props: { nodeKey: string; article: string; passage: Passage }) {
  const { nodeKey, article, passage } = props
  const note = useContext(NoteContext)
  const [selected, select, clear] = useLexicalNodeSelection(nodeKey)
  return (
    // Selecting by click is a convenience of the mouse: arrow keys select the node without it.
    <blockquote
      className={selected ? 'passage-quote is-selected' : 'passage-quote'}
      aria-label={note?.m.editorPassageQuote}
      dir="auto"
      onClick={() => {
        clear()
        select(true)
      }}
    >
      <p>{passage.exact}</p>
      <button
        type="button"
        onClick={(event) => {
          event.stopPropagation()
          note?.onOpenPassage(article, passage)
        }}
      >
        <CornerUpLeft aria-hidden size={13} />
        {note?.m.editorPassageOpen}
      </button>
    </blockquote>
  )
}
