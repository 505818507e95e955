import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  Bold,
  Code,
  Heading1,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListChecks,
  ListOrdered,
  Quote,
  type LucideIcon,
} from 'lucide-react'
import { useEffect, useState, type KeyboardEvent } from 'react'
import type { Messages } from '../../../../shared/i18n/index.ts'
import {
  blockFormats,
  noFormat,
  readFormat,
  textFormats,
  toggleBlock,
  toggleText,
  type BlockFormat,
  type TextFormat,
} from './format.ts'
import { LinkField } from './LinkField.tsx'
import './format-bar.css'

type Format = BlockFormat | TextFormat | 'link'

const icons: Record<Format, LucideIcon> = {
  h1: Heading1,
  h2: Heading2,
  h3: Heading3,
  bold: Bold,
  italic: Italic,
  code: Code,
  bullet: List,
  number: ListOrdered,
  check: ListChecks,
  quote: Quote,
  link: Link,
}

function labelsIn(m: Messages): Record<Format, string> {
  return {
    h1: m.editorHeading(1),
    h2: m.editorHeading(2),
    h3: m.editorHeading(3),
    bold: m.editorBold,
    italic: m.editorItalic,
    code: m.editorCode,
    bullet: m.editorBulletList,
    number: m.editorNumberedList,
    check: m.editorCheckList,
    quote: m.editorQuote,
    link: m.editorLink,
  }
}

/** One stop for Tab; the arrow keys walk through the buttons. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!step) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.indexOf(event.target as HTMLButtonElement)
  buttons.at((at + step) % buttons.length)?.focus()
  event.preventDefault()
}

/** The note's quiet format bar: what the selection is, and toggles for it. */
export function FormatBar({ m }: { m: Messages }) {
  const [editor] = useLexicalComposerContext()
  const [state, setState] = useState(noFormat)
  const [linking, setLinking] = useState(false)
  useEffect(() => editor.registerUpdateListener(() => setState(readFormat(editor))), [editor])
  const labels = labelsIn(m)

  const button = (format: Format, pressed: boolean, toggle: () => void) => {
    const Icon = icons[format]
    return (
      <button
        key={format}
        type="button"
        aria-pressed={pressed}
        aria-label={labels[format]}
        title={labels[format]}
        tabIndex={format === 'h1' ? 0 : -1}
        // Keeps the selection in the note while the mouse presses the button.
        onMouseDown={(event) => event.preventDefault()}
        onClick={toggle}
      >
        <Icon aria-hidden size={15} strokeWidth={1.75} />
      </button>
    )
  }

  const block = (format: BlockFormat) =>
    button(format, state.block === format, () => toggleBlock(editor, format, state.block))
  return (
    <div className="format-bar">
      <div
        role="toolbar"
        aria-label={m.editorFormatBar}
        tabIndex={-1}
        className="format-buttons"
        onKeyDown={walk}
      >
        {blockFormats.slice(0, 3).map(block)}
        {textFormats.map((format) =>
          button(format, state.text.includes(format), () => toggleText(editor, format)),
        )}
        {blockFormats.slice(3).map(block)}
        {button('link', state.link !== null, () => setLinking(!linking))}
      </div>
      {linking && <LinkField m={m} editor={editor} url={state.link ?? ''} onDone={() => setLinking(false)} />}
    </div>
  )
}
