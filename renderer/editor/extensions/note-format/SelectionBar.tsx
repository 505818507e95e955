import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import type { LexicalEditor } from 'lexical'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Messages } from '../../../../shared/i18n/index.ts'
import { Menu } from '../../../ui/Menu.tsx'
import { blockFormats, textFormats, toggleBlock, toggleText, type FormatState } from './format.ts'
import { FormatButton, walk } from './FormatButton.tsx'
import { formatIcons, formatLabels } from './formats.ts'
import { LinkField } from './LinkField.tsx'
import { useFormatState } from './use-format-state.ts'
import { useSelectionBar, type BarPlace } from './use-selection-bar.ts'
import './format-bar.css'

/** The few formats one wants most, above the selected words. Alt+F10 leads into it, Escape back. */
export function SelectionBar({ m }: { m: Messages }) {
  const [editor] = useLexicalComposerContext()
  const ref = useRef<HTMLDivElement>(null)
  const place = useSelectionBar(editor, ref)
  const state = useFormatState(editor)
  return place && <Bar {...{ m, editor, place, state }} ref={ref} />
}

interface BarProps {
  m: Messages
  editor: LexicalEditor
  place: BarPlace
  state: FormatState
  ref: RefObject<HTMLDivElement | null>
}

/** The bar itself, there while words are selected. An address that was not typed for some is not asked for once the note is gone on with. */
function Bar({ m, editor, place, state, ref }: BarProps) {
  const [linking, setLinking] = useState(false)
  useEffect(() => {
    const note = editor.getRootElement()
    const leave = () => setLinking(false)
    note?.addEventListener('focus', leave)
    return () => note?.removeEventListener('focus', leave)
  }, [editor])
  const labels = formatLabels(m)
  const current = state.block ?? 'paragraph'
  const Current = formatIcons[current]
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={m.editorSelectionBar}
      tabIndex={-1}
      className="selection-format"
      style={place}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          editor.focus()
        } else if (!(event.target instanceof HTMLInputElement)) walk(event)
      }}
    >
      {linking ? (
        <LinkField m={m} editor={editor} url={state.link ?? ''} onDone={() => setLinking(false)} />
      ) : (
        <>
          {textFormats.map((format, index) => (
            <FormatButton
              key={format}
              {...{ m, format }}
              pressed={state.text.includes(format)}
              entry={index === 0}
              onPress={() => toggleText(editor, format)}
            />
          ))}
          <FormatButton
            m={m}
            format="link"
            pressed={state.link !== null}
            entry={false}
            onPress={() => setLinking(true)}
          />
          <Menu
            trigger={
              <button
                type="button"
                tabIndex={-1}
                aria-label={`${m.editorBlockKind}: ${labels[current]}`}
                title={m.editorBlockKind}
                onMouseDown={(event) => event.preventDefault()}
              >
                <Current aria-hidden size={15} strokeWidth={1.75} />
              </button>
            }
            entries={(['paragraph', ...blockFormats] as const).map((format) => ({
              kind: 'item',
              label: labels[format],
              chosen: format === current,
              run: () => {
                if (format !== current) {
                  const toggled = format === 'paragraph' ? state.block : format
                  if (toggled) toggleBlock(editor, toggled, state.block)
                }
                // The menu gives the focus back to its button first.
                requestAnimationFrame(() => editor.focus())
              },
            }))}
          />
        </>
      )}
    </div>
  )
}
