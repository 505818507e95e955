import { $createParagraphNode, $getRoot, CLEAR_HISTORY_COMMAND, type LexicalEditor } from 'lexical'
import type { Note } from '../../shared/model/note.ts'

/** Milliseconds of rest after which a changed note is given out. */
const REST = 250
/** How many of our own versions are remembered, to know them again when they come back late. */
const REMEMBERED = 16
/** Marks a change that came from outside and is not the person's. */
const FROM_OUTSIDE = 'beleg-from-outside'

export interface NoteSync {
  /** Gives out what has changed since the last time, now. */
  flush(): void
  /** Takes over a version from outside, unless it is one of ours or something is not yet given out. */
  accept(content: Note['content'] | null): void
  stop(): void
}

/** Keeps an editor and whoever stores its note in step. Nothing typed is lost: rest, blur, hiding and stopping give out. */
export function syncNote(
  editor: LexicalEditor,
  onChange: (content: Note['content']) => void,
  onDirty: () => void,
): NoteSync {
  let dirty = false
  let timer: number | undefined
  let ours = [JSON.stringify(editor.getEditorState())]

  const flush = () => {
    clearTimeout(timer)
    if (!dirty) return
    dirty = false
    const content = editor.getEditorState().toJSON() as unknown as Note['content']
    ours = [JSON.stringify(content), ...ours].slice(0, REMEMBERED)
    onChange(content)
  }
  const accept = (content: Note['content'] | null) => {
    const text = content && JSON.stringify(content)
    if (dirty || (text && ours.includes(text))) return
    if (text) editor.setEditorState(editor.parseEditorState(text), { tag: FROM_OUTSIDE })
    else editor.update(() => $getRoot().clear().append($createParagraphNode()), { tag: FROM_OUTSIDE })
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
    ours = text ? [text] : []
  }
  const stopListening = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    if (tags.has(FROM_OUTSIDE) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return
    if (!dirty) onDirty()
    dirty = true
    clearTimeout(timer)
    timer = window.setTimeout(flush, REST)
  })
  const stopRoot = editor.registerRootListener((root) => {
    root?.addEventListener('focusout', flush)
    return () => root?.removeEventListener('focusout', flush)
  })
  document.addEventListener('visibilitychange', flush)
  window.addEventListener('pagehide', flush)

  return {
    flush,
    accept,
    stop() {
      flush()
      stopListening()
      stopRoot()
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', flush)
    },
  }
}
