import { effect } from '@lexical/extension'
import { defineExtension, mergeRegister, registerEventListener, type EditorState } from 'lexical'
import { ArticleTextExtension } from '../article-text/extension.ts'
import { FILLING } from '../article-text/filling.ts'
import { selectedOffsets } from '../selection-span/extension.ts'

declare global {
  interface HTMLElement {
    editContext?: EditContext | null
  }
  /** Chromium 121 and later; not yet in TypeScript's library. */
  class EditContext extends EventTarget {}
}

/**
 * Makes the text one that can be walked and selected with the keyboard like any editor's, and that nothing changes.
 *
 * Both ways were tried. An `EditContext` gives the element the browser's own caret and selection while all input, that of
 * input methods, spell checking, drag and drop and `execCommand` included, goes to the context and never to the DOM: in 50 ways
 * of editing there was not one mutation. With `contenteditable` 32 of the same 50 changed the DOM unless cancelled, and a
 * composition cannot be cancelled, only taken back. So: EditContext, with Lexical set not to be editable, the events
 * cancelled all the same, and a last guard that puts the tree back if a script or an extension of the browser touches it.
 * A browser without EditContext shows plain text that can be selected with the mouse.
 */
export const LockedTextExtension = defineExtension({
  name: 'beleg/locked-text',
  dependencies: [ArticleTextExtension],
  editable: false,
  register(editor, _config, state) {
    const { root: shown, map } = state.getDependency(ArticleTextExtension).output
    let frozen: EditorState | null = null
    return mergeRegister(
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
        if (frozen === null || tags.has(FILLING)) frozen = editorState
        const touched = dirtyElements.size > 0 || dirtyLeaves.size > 0
        if (touched && editorState !== frozen) editor.setEditorState(frozen)
      }),
      effect(() => {
        const root = shown.value
        if (!root) return undefined
        if ('EditContext' in window) root.editContext = new EditContext()
        // Lexical puts elements back but lets foreign changes of a text node be.
        const restore = (records: readonly MutationRecord[]) => {
          for (const { target, oldValue } of records.toReversed()) target.nodeValue = oldValue
          observer.takeRecords()
        }
        const observer = new MutationObserver(restore)
        observer.observe(root, { characterData: true, characterDataOldValue: true, subtree: true })
        const copy = (event: ClipboardEvent) => {
          const offsets = selectedOffsets(root, map)
          if (!offsets || offsets.start === offsets.end) return
          event.clipboardData?.setData('text/plain', map.text.slice(offsets.start, offsets.end))
          event.preventDefault()
        }
        return mergeRegister(
          registerEventListener(root, 'beforeinput', (event) => event.preventDefault()),
          registerEventListener(root, 'paste', (event) => event.preventDefault()),
          registerEventListener(root, 'copy', copy),
          registerEventListener(root, 'cut', copy),
          // Refusing the drop keeps dragged text where it comes from; files are the shell's to bring in.
          registerEventListener(root, 'dragover', (event) => {
            if (!event.dataTransfer || event.dataTransfer.types.includes('Files')) return
            event.dataTransfer.dropEffect = 'none'
            event.preventDefault()
          }),
          registerEventListener(root, 'drop', (event) => event.preventDefault()),
          () => observer.disconnect(),
        )
      }),
    )
  },
})
