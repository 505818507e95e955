import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useState } from 'react'
import type { Messages } from '../../../../shared/i18n/index.ts'
import { TableMenu } from '../note-tables/TableMenu.tsx'
import { blockFormats, textFormats, toggleBlock, toggleText, type BlockFormat } from './format.ts'
import { FormatButton, walk } from './FormatButton.tsx'
import { LinkField } from './LinkField.tsx'
import { useFormatState } from './use-format-state.ts'
import './format-bar.css'

/** One line of the pane has room for these; the others are in the bar over the selection and behind the slash. */
const textInBar = textFormats.filter((format) => format !== 'strikethrough')
const blocksInBar = blockFormats.filter((format) => format !== 'codeblock')

/** The note's quiet format bar: what the selection is, and toggles for it. */
export function FormatBar({ m }: { m: Messages }) {
  const [editor] = useLexicalComposerContext()
  const state = useFormatState(editor)
  const [linking, setLinking] = useState(false)

  const block = (format: BlockFormat) => (
    <FormatButton
      key={format}
      {...{ m, format }}
      pressed={state.block === format}
      entry={format === 'h1'}
      onPress={() => toggleBlock(editor, format, state.block)}
    />
  )
  return (
    <div className="format-bar">
      <div
        role="toolbar"
        aria-label={m.editorFormatBar}
        tabIndex={-1}
        className="format-buttons"
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation()
            editor.focus()
          } else walk(event)
        }}
      >
        {blocksInBar.slice(0, 3).map(block)}
        {textInBar.map((format) => (
          <FormatButton
            key={format}
            {...{ m, format }}
            pressed={state.text.includes(format)}
            entry={false}
            onPress={() => toggleText(editor, format)}
          />
        ))}
        {blocksInBar.slice(3).map(block)}
        <FormatButton
          {...{ m }}
          format="link"
          pressed={state.link !== null}
          entry={false}
          onPress={() => setLinking(!linking)}
        />
        {state.inTable && <TableMenu m={m} editor={editor} />}
      </div>
      {linking && <LinkField m={m} editor={editor} url={state.link ?? ''} onDone={() => setLinking(false)} />}
    </div>
  )
}
