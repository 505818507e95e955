import { Heading1, Heading2, Heading3, History, ListTree } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { countGraphemes } from '../../../shared/anchor/text/graphemes.ts'
import { outlineOf } from '../../../shared/model/note-outline.ts'
import { countWords, wordsOfNote } from '../../../shared/model/note.ts'
import type { NoteHandle } from '../../editor/NoteEditor.tsx'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useWritten } from './written.ts'

const signs = [
  <Heading1 key="1" aria-hidden />,
  <Heading2 key="2" aria-hidden />,
  <Heading3 key="3" aria-hidden />,
]

/** How long the note is, its headings, and its earlier versions. Reckoned when there is time, not while keys are pressed. */
export function NoteFooter({ note }: { note: NoteHandle | null }) {
  const m = useMessages()
  const format = useFormat()
  const keyLabel = useKeyLabel()
  const content = useDeferredValue(useWritten((written) => written.content))
  const { words, characters, outline } = useMemo(() => {
    const texts = content ? wordsOfNote({ content, updatedAt: '' }) : []
    return {
      words: countWords(texts),
      characters: texts.reduce((sum, text) => sum + countGraphemes(text), 0),
      outline: content ? outlineOf(content) : [],
    }
  }, [content])
  return (
    <footer className="note-footer">
      <span className="note-count">
        {m.noteWords(words, format.number(words))} · {m.noteCharacters(characters, format.number(characters))}
      </span>
      {outline.length > 0 && (
        <Menu
          align="end"
          trigger={
            <button type="button" className="icon-button" aria-label={m.noteOutline} title={m.noteOutline}>
              <ListTree aria-hidden />
            </button>
          }
          entries={outline.map(({ level, text }, index) => ({
            kind: 'item',
            label: text === '' ? m.noteOutlineEmpty(index + 1) : text,
            icon: signs[level - 1],
            run: () => note?.showHeading(index),
          }))}
        />
      )}
      <IconButton
        label={m.noteVersionsTitle}
        keys={keyLabel('noteVersions')}
        onClick={() => run('noteVersions')}
      >
        <History aria-hidden />
      </IconButton>
    </footer>
  )
}
