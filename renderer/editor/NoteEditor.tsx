import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { $isHeadingNode } from '@lexical/rich-text'
import { $getRoot } from 'lexical'
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react'
import type { Note } from '../../shared/model/note.ts'
import type { NoteThing } from '../../shared/model/note-thing.ts'
import { FormatBar } from './extensions/note-format/FormatBar.tsx'
import { LinkPreview } from './extensions/link-preview/LinkPreview.tsx'
import { findInNote, type NoteFinder } from './extensions/note-find/finder.ts'
import { sayHeadings } from './extensions/note-format/say-headings.ts'
import { SelectionBar } from './extensions/note-format/SelectionBar.tsx'
import { SlashMenu } from './extensions/note-slash/SlashMenu.tsx'
import { PUT_INTO_NOTE } from './extensions/note-things/extension.ts'
import { LinkMenu } from './extensions/note-links/LinkMenu.tsx'
import { NoteContext, type NoteSurroundings } from './extensions/note-things/note-context.ts'
import { noteExtension } from './note-extension.ts'
import { syncNote, type NoteSync } from './note-sync.ts'
import './note.css'

/** What a panel can ask of the note it shows. */
export interface NoteHandle {
  /** Puts something of the notebook in at the caret, or at the end when there is none. */
  insert(thing: NoteThing): void
  /** Puts this in the place of all that is there, so that undo takes it back. */
  replace(content: Note['content']): void
  /** Selects a heading by its number among those that stand by themselves, from 0, and brings it into sight. */
  showHeading(index: number): void
  /** Looks for words from now on; `onFound` is told how many there are. */
  find(onFound: (count: number) => void): NoteFinder
  focus(): void
  /** Calls `onChange` at once with whatever it has not been called with yet. */
  flush(): void
}

export interface NoteEditorProps {
  /** Another identity replaces what is shown, unless it is an older version of our own or something typed is not given out. */
  content: Note['content'] | null
  editable: boolean
  label: string
  placeholder: string
  /** Called a moment after a change, and before the note loses the focus or goes away. */
  onChange: (content: Note['content']) => void
  /** Called at the first change that `onChange` has not been called with yet. */
  onDirty?: () => void
  /** What the nodes inside the note need; another identity shows them anew. */
  surroundings: NoteSurroundings
  ref?: Ref<NoteHandle>
}

function NoteBody(props: NoteEditorProps) {
  const { content, editable, label, placeholder, surroundings, onChange, onDirty, ref } = props
  const [editor] = useLexicalComposerContext()
  const change = useRef(onChange)
  const begin = useRef(onDirty)
  const sync = useRef<NoteSync>(null)
  useLayoutEffect(() => {
    change.current = onChange
    begin.current = onDirty
  })
  useLayoutEffect(() => editor.setEditable(editable), [editor, editable])
  useEffect(() => sayHeadings(editor, surroundings.m), [editor, surroundings.m])
  useLayoutEffect(() => {
    const started = syncNote(
      editor,
      (changed) => change.current(changed),
      () => begin.current?.(),
    )
    sync.current = started
    return () => started.stop()
  }, [editor])
  const shown = useRef(content)
  useEffect(() => {
    if (shown.current !== content) sync.current?.accept(content)
    shown.current = content
  }, [content])

  useImperativeHandle(
    ref,
    () => ({
      insert(thing) {
        editor.dispatchCommand(PUT_INTO_NOTE, thing)
        sync.current?.flush()
      },
      replace: (content) => sync.current?.replace(content),
      showHeading(index) {
        editor.update(() => {
          const heading = $getRoot().getChildren().filter($isHeadingNode)[index]
          heading?.selectStart()
          if (heading) editor.getElementByKey(heading.getKey())?.scrollIntoView({ block: 'start' })
        })
        editor.focus()
      },
      find: (onFound) => findInNote(editor, onFound),
      focus: () => editor.focus(),
      flush: () => sync.current?.flush(),
    }),
    [editor],
  )

  return (
    <>
      {editable && <FormatBar m={surroundings.m} />}
      {editable && <SlashMenu m={surroundings.m} />}
      {editable && <LinkMenu kind="claim" />}
      {editable && <LinkMenu kind="article" />}
      <div
        className="note-page"
        onClickCapture={(event) => {
          const link = (event.target as Element).closest('a')
          if (!link) return
          // A page never opens by itself; where one writes, a click only puts the caret there.
          event.preventDefault()
          if (!editable || event.ctrlKey || event.metaKey) surroundings.onOpenLink(link.href)
        }}
      >
        <ContentEditable
          className="note-text"
          ariaLabel={label}
          aria-placeholder={placeholder}
          placeholder={<div className="note-placeholder">{placeholder}</div>}
        />
        {editable && <SelectionBar m={surroundings.m} />}
        {editable && <LinkPreview />}
      </div>
    </>
  )
}

/** A note: rich text of the analyst, saved as it is written. */
export function NoteEditor(props: NoteEditorProps) {
  const [extension] = useState(() => noteExtension(props.content))
  return (
    <div className="note-editor">
      <NoteContext value={props.surroundings}>
        <LexicalExtensionComposer extension={extension} contentEditable={null}>
          <NoteBody {...props} />
        </LexicalExtensionComposer>
      </NoteContext>
    </div>
  )
}
