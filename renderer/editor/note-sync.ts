import {
  $createParagraphNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from 'lexical'
import type { Note } from '../../shared/model/note.ts'

/** Milliseconds of rest after which a changed note is given out. */
const REST = 250
/** How many of our own versions are remembered, newest first, to know them again when they come back late. */
const REMEMBERED = 16
/** Marks a change that came from outside and is not the person's. */
const FROM_OUTSIDE = 'beleg-from-outside'

export interface NoteSync {
  /** Gives out what has changed since the last time, now. */
  flush(): void
  /** Takes over a version from outside, unless it is one of ours or something is not yet given out. */
  accept(content: Note['content'] | null): void
  /** Puts a version in the place of what is there, as the person's own change: it is given out, and undo takes it back. */
  replace(content: Note['content']): void
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
  let ours = [canonical(editor.getEditorState())]

  const flush = () => {
    clearTimeout(timer)
    if (!dirty) return
    dirty = false
    const content = editor.getEditorState().toJSON() as unknown as Note['content']
    ours = [canonical(content), ...ours].slice(0, REMEMBERED)
    onChange(content)
  }
  const accept = (content: Note['content'] | null) => {
    const text = content && canonical(content)
    const known = text === null ? -1 : ours.lastIndexOf(text)
    // They come back in the order in which they were given out: an older one that comes now, somebody put back.
    if (known >= 0) ours = ours.slice(0, known + 1)
    if (dirty || known >= 0) return
    if (content)
      editor.setEditorState(editor.parseEditorState(JSON.stringify(content)), { tag: FROM_OUTSIDE })
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
    replace(content) {
      editor.setEditorState(editor.parseEditorState(JSON.stringify(content)), { tag: HISTORY_PUSH_TAG })
      flush()
    },
    stop() {
      flush()
      stopListening()
      stopRoot()
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', flush)
    },
  }
}

/** The same text for the same content: what comes back from disk may have its fields in another order. */
function canonical(content: unknown): string {
  return JSON.stringify(content, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
