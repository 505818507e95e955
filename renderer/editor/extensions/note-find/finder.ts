import {
  $createRangeSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from 'lexical'
import { needleOf } from '../../../../shared/search/needle.ts'
import { paint } from '../painted-highlights/registry.ts'
import { $hitsInNote, type NoteHit } from './hits.ts'
import { pieceOf, revealIn } from './on-screen.ts'
import './note-find.css'

/** Milliseconds of rest after which an edited note is looked through again. */
const REST = 150

/** Looks for words in a note and marks them, until it is stopped. */
export interface NoteFinder {
  look(words: string): void
  /** Makes a hit the one that is looked at and brings it into sight; -1 for none. */
  goTo(index: number): void
  /** Puts other words in the place of a hit. */
  replace(index: number, by: string): void
  /** The same for all of them, as one step of undo. */
  replaceAll(by: string): void
  /** Selects a hit, for who goes on writing there. */
  select(index: number): void
  stop(): void
}

/** @param onFound told how many hits there are, whenever that may have changed */
export function findInNote(editor: LexicalEditor, onFound: (count: number) => void): NoteFinder {
  let words = ''
  let hits: NoteHit[] = []
  let current = -1
  let timer: number | undefined
  let unpaint: (() => void)[] = []

  const draw = () => {
    for (const undo of unpaint) undo()
    const pieces = hits.flatMap((hit) => pieceOf(editor, hit) ?? [])
    const at = hits[current]
    const looked = at && pieceOf(editor, at)
    unpaint = [paint('hit-in-note', pieces), paint('current-hit-in-note', looked ? [looked] : [])]
  }
  const again = () => {
    clearTimeout(timer)
    const needle = needleOf(words)
    hits = needle ? editor.getEditorState().read(() => $hitsInNote(needle)) : []
    draw()
    onFound(hits.length)
  }
  const stopListening = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (words === '' || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return
    clearTimeout(timer)
    timer = window.setTimeout(again, REST)
  })
  const put = (places: readonly NoteHit[], by: string) => {
    editor.update(() => places.toReversed().forEach((hit) => $put(hit, by)), {
      discrete: true,
      // Who replaces stays in the field, and one undo takes back one press of the button.
      tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG],
    })
    again()
  }

  return {
    look(wanted) {
      words = wanted
      again()
    },
    goTo(index) {
      current = index
      draw()
      const hit = hits[index]
      if (hit) revealIn(editor, hit)
    },
    replace(index, by) {
      const hit = hits[index]
      if (hit) put([hit], by)
    },
    replaceAll: (by) => put(hits, by),
    select(index) {
      const hit = hits[index]
      if (hit) editor.update(() => $select(hit))
      editor.focus()
    },
    stop() {
      clearTimeout(timer)
      stopListening()
      for (const undo of unpaint) undo()
    },
  }
}

function $select({ from, to }: NoteHit) {
  const selection = $createRangeSelection()
  selection.anchor.set(from.node.getKey(), from.offset, 'text')
  selection.focus.set(to.node.getKey(), to.offset, 'text')
  $setSelection(selection)
  return selection
}

function $put(hit: NoteHit, by: string): void {
  const selection = $select(hit)
  if (by === '') selection.removeText()
  else selection.insertText(by)
}
