import { FileUp } from 'lucide-react'
import { useRef } from 'react'
import { articleExtensions } from '../../../shared/model/article-names.ts'
import { useMessages } from '../../state/app.ts'
import type { Source } from '../../state/read-source.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/TextArea.tsx'

interface ChooseSourceProps {
  text: string
  onText: (text: string) => void
  onTake: (sources: Source[]) => void
}

/** The ways in: text that is pasted here, files that are chosen, or files dropped anywhere in the window. */
export function ChooseSource({ text, onText, onTake }: ChooseSourceProps) {
  const m = useMessages()
  const picker = useRef<HTMLInputElement>(null)
  const read = () => onTake([{ method: 'paste', file: '', blob: new Blob([text], { type: 'text/plain' }) }])
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
        onChange={({ target }) => onText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '') read()
        }}
      />
      <div className="choose-actions">
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept={[
            ...articleExtensions.map((extension) => `.${extension}`),
            'text/plain',
            'text/html',
          ].join()}
          onChange={({ target }) =>
            onTake(
              Array.from(target.files ?? [], (file) => ({ method: 'file', file: file.name, blob: file })),
            )
          }
        />
        <Button onClick={() => picker.current?.click()}>
          <FileUp aria-hidden /> {m.bringInChoose}
        </Button>
        <span className="field-hint">{m.bringInDropHint}</span>
        <Button look="primary" disabled={text.trim() === ''} onClick={read}>
          {m.bringInNext}
        </Button>
      </div>
    </div>
  )
}
