import { $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $findMatchingParent, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { useContext, useEffect, useState } from 'react'
import { LinkField } from '../note-format/LinkField.tsx'
import { NoteContext } from '../note-things/note-context.ts'
import './link-preview.css'

interface CurrentLink {
  url: string
  /** Below the link, in CSS pixels of the page that scrolls. */
  left: number
  top: number
}

const WIDTH = 260

/** Where the link leads that the caret is in, and what can be done with it. Alt+F10 leads there, Escape back. */
export function LinkPreview() {
  const [editor] = useLexicalComposerContext()
  const note = useContext(NoteContext)
  const link = useCurrentLink(editor)
  const [editing, setEditing] = useState(false)
  useEffect(() => setEditing(false), [link?.url])
  if (!link || !note) return null
  const { m } = note
  return (
    <div
      role="group"
      aria-label={m.linkPreview}
      className="link-preview"
      style={{ left: link.left, top: link.top, width: WIDTH }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        editor.focus()
      }}
    >
      {editing ? (
        <LinkField m={m} editor={editor} url={link.url} onDone={() => setEditing(false)} />
      ) : (
        <>
          <span className="link-preview-address" dir="ltr">
            {link.url}
          </span>
          <button type="button" onClick={() => note.onOpenLink(link.url)}>
            {m.linkPreviewOpen}
          </button>
          <button type="button" onClick={() => setEditing(true)}>
            {m.linkPreviewEdit}
          </button>
          <button
            type="button"
            onClick={() => {
              editor.dispatchCommand(TOGGLE_LINK_COMMAND, null)
              editor.focus()
            }}
          >
            {m.linkPreviewRemove}
          </button>
        </>
      )}
    </div>
  )
}

/** The link the caret is in; it stays while the focus is in what belongs to the note. */
function useCurrentLink(editor: LexicalEditor): CurrentLink | null {
  const [link, setLink] = useState<CurrentLink | null>(null)
  useEffect(() => {
    const look = () =>
      setLink((before) => {
        const now = editor.getEditorState().read(() => $linkAtCaret(editor))
        const same = before?.url === now?.url && before?.left === now?.left && before?.top === now?.top
        return same ? before : now
      })
    // An item of a check list has the focus for a moment when it is clicked.
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Element && relatedTarget.closest('.link-preview, .note-text')))
        setLink(null)
    }
    const stopListening = editor.registerUpdateListener(look)
    const stopRoot = editor.registerRootListener((root) => {
      root?.addEventListener('focusout', leave)
      return () => root?.removeEventListener('focusout', leave)
    })
    return () => {
      stopListening()
      stopRoot()
    }
  }, [editor])
  return link
}

function $linkAtCaret(editor: LexicalEditor): CurrentLink | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode)
  const page = editor.getRootElement()?.parentElement
  const element = link && editor.getElementByKey(link.getKey())
  if (!$isLinkNode(link) || !page || !element) return null
  const [words, sight] = [element.getBoundingClientRect(), page.getBoundingClientRect()]
  return {
    url: link.getURL(),
    left: Math.round(Math.max(4, Math.min(words.left - sight.left, sight.width - WIDTH - 4))),
    top: Math.round(page.scrollTop + words.bottom - sight.top + 4),
  }
}
