import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useRef, useState, type RefObject } from 'react'

/** In CSS pixels of the page that scrolls under the bar. */
export interface BarPlace {
  left: number
  top: number
}

/** Room above the words, and how wide the bar is at most. */
const HEIGHT = 38
const WIDTH = 190

/** Where the bar over the selected words goes; null while there are none, they are still being dragged over, or it was sent away. */
export function useSelectionBar(editor: LexicalEditor, bar: RefObject<HTMLElement | null>): BarPlace | null {
  const [place, setPlace] = useState<BarPlace | null>(null)
  const pressed = useRef(false)

  useEffect(() => {
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        if (pressed.current) hide()
        // Who types an address in the bar has no words selected on the screen meanwhile, but in the note.
        else if (!bar.current?.contains(document.activeElement)) setPlace(placeOver(editor))
      })
    }
    const hide = () => setPlace(null)
    const down = () => {
      pressed.current = true
    }
    const up = () => {
      if (!pressed.current) return
      pressed.current = false
      if ($hasSelection(editor)) look()
    }
    // Who leaves both the note and the bar needs none.
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Element && relatedTarget.closest('.selection-format, .menu')) return
      hide()
    }
    document.addEventListener('pointerup', up)
    const stop = mergeRegister(
      editor.registerRootListener((root) => {
        root?.addEventListener('pointerdown', down)
        root?.addEventListener('focusout', leave)
        return () => {
          root?.removeEventListener('pointerdown', down)
          root?.removeEventListener('focusout', leave)
        }
      }),
      editor.registerUpdateListener(() => ($hasSelection(editor) ? look() : hide())),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        (event) => {
          if (!bar.current) return false
          event.preventDefault()
          hide()
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.key !== 'F10' || !event.altKey) return false
          const note = editor.getRootElement()?.closest('.note-editor')
          const first =
            note?.querySelector<HTMLElement>('.selection-format button, .link-preview button') ??
            note?.querySelector<HTMLElement>('button[tabindex="0"]')
          event.preventDefault()
          first?.focus()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    )
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('pointerup', up)
      stop()
    }
  }, [editor, bar])
  return place
}

function $hasSelection(editor: LexicalEditor): boolean {
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) && !selection.isCollapsed() && selection.getTextContent() !== ''
  })
}

function placeOver(editor: LexicalEditor): BarPlace | null {
  const root = editor.getRootElement()
  const page = root?.parentElement
  const selection = document.getSelection()
  if (!root || !page || !selection?.rangeCount || selection.isCollapsed) return null
  if (!root.contains(selection.anchorNode)) return null
  const words = selection.getRangeAt(0).getBoundingClientRect()
  const { left, top, width } = page.getBoundingClientRect()
  const above = words.top - top - HEIGHT
  return {
    left: Math.round(Math.max(4, Math.min(words.left - left, width - WIDTH - 4))),
    top: Math.round(page.scrollTop + (above < 0 ? words.bottom - top + 6 : above)),
  }
}
