import { FileUp } from 'lucide-react'
import { useRef, type ClipboardEvent } from 'react'
import { articleExtensions } from '../../../shared/model/article-names.ts'
import { useMessages } from '../../state/window/app.ts'
import type { Source } from '../../state/intake/read-source.ts'
import type { Pasted } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { pastedIn } from './pasted.ts'

interface ChooseSourceProps {
  pasted: Pasted
  onPasted: (pasted: Pasted) => void
  /** Reads what was pasted. */
  onRead: () => void
  onChoose: (sources: Source[]) => void
}

/** The ways in: text that is pasted here, files that are chosen, or files dropped anywhere in the window. */
export function ChooseSource({ pasted, onPasted, onRead, onChoose }: ChooseSourceProps) {
  const m = useMessages()
  const picker = useRef<HTMLInputElement>(null)
  const { text, html } = pasted
  /** What replaces all that was there keeps its formatting; words among others are only words. */
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const found = pastedIn(event.clipboardData)
    if (found.html === '' || selectionEnd - selectionStart < value.length) return
    event.preventDefault()
    onPasted(found)
  }
  return (
    <div className="choose-source">
      <TextArea
        autoFocus
        label={m.bringInPaste}
        className="choose-text"
        rows={9}
        dir="auto"
        spellCheck={false}
        value={text}
        onChange={({ target }) => onPasted({ text: target.value, html: '' })}
        onPaste={paste}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '') onRead()
        }}
      />
      {html !== '' && (
        <p className="choose-rich">
          <span>{m.bringInRich}</span>
          <Button look="quiet" onClick={() => onPasted({ text, html: '' })}>
            {m.bringInPlain}
          </Button>
        </p>
      )}
      <div className="choose-actions">
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept={[
            ...articleExtensions.map((extension) => `.${extension}`),
            '.beleg',
            'text/plain',
            'text/html',
          ].join()}
          onChange={({ target }) => {
            const files = Array.from(target.files ?? [], (file): Source => ({
              method: 'file',
              file: file.name,
              blob: file,
            }))
            // The same ones can be chosen again.
            target.value = ''
            if (files.length > 0) onChoose(files)
          }}
        />
        <Button onClick={() => picker.current?.click()}>
          <FileUp aria-hidden /> {m.bringInChoose}
        </Button>
        <span className="field-hint">{m.bringInDropHint}</span>
        <Button look="primary" disabled={text.trim() === ''} onClick={onRead}>
          {m.bringInNext}
        </Button>
      </div>
    </div>
  )
}
