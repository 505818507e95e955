import { FileText, FileUp, Globe, MessageSquareQuote, Paperclip, X } from 'lucide-react'
import { useRef } from 'react'
import type { Citation, Evidence } from '../../../shared/model/evidence.ts'
import { useMessages } from '../../state/window/app.ts'
import type { EvidenceDraft } from '../../state/archive/evidence.ts'
import { useFormat } from '../../state/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { ArticleField } from './ArticleField.tsx'
import { useCited } from './cited.ts'

const icons: Record<Citation['type'], typeof Globe> = {
  article: FileText,
  url: Globe,
  file: Paperclip,
  text: MessageSquareQuote,
}
const kinds = Object.keys(icons) as Citation['type'][]

interface CitationFieldsProps {
  draft: EvidenceDraft
  /** The piece that is changed: what kind of thing it cites stays. */
  evidence: Evidence | null
  missing: boolean
  write: (change: Partial<EvidenceDraft>) => void
}

/** What the evidence is: an article of the notebook, a web page, a file that is kept, or words. */
export function CitationFields({ draft, evidence, missing, write }: CitationFieldsProps) {
  const m = useMessages()
  const cited = useCited()
  if (evidence && (draft.kind === 'article' || draft.kind === 'file'))
    return <p className="evidence-kept">{cited(evidence.citation)}</p>
  return (
    <div className="citation">
      {!evidence && (
        <Choice
          label={m.evidenceKind}
          value={draft.kind}
          options={kinds.map((kind) => {
            const Icon = icons[kind]
            return { value: kind, label: m.evidenceKindName(kind), icon: <Icon aria-hidden /> }
          })}
          onChange={(kind) => write({ kind })}
        />
      )}
      {draft.kind === 'article' && <ArticleField draft={draft} missing={missing} write={write} />}
      {draft.kind === 'url' && (
        <>
          <Field
            label={m.evidenceUrl}
            type="url"
            placeholder="https://"
            aria-invalid={missing}
            value={draft.url}
            onChange={({ target }) => write({ url: target.value })}
          />
          <Field
            label={m.evidenceUrlTitle}
            value={draft.title}
            onChange={({ target }) => write({ title: target.value })}
          />
        </>
      )}
      {draft.kind === 'file' && <FileField draft={draft} write={write} />}
      {draft.kind === 'text' && (
        <TextArea
          label={m.evidenceText}
          rows={2}
          aria-invalid={missing}
          value={draft.text}
          onChange={({ target }) => write({ text: target.value })}
        />
      )}
    </div>
  )
}

function FileField({ draft, write }: Pick<CitationFieldsProps, 'draft' | 'write'>) {
  const m = useMessages()
  const format = useFormat()
  const picker = useRef<HTMLInputElement>(null)
  const { file } = draft
  return (
    <div className="evidence-file">
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={m.evidenceFile}
        onChange={({ target }) => {
          const [file = null] = target.files ?? []
          // The same file can be chosen again.
          target.value = ''
          write({ file })
        }}
      />
      {file ? (
        <>
          <span className="evidence-kept">
            {file.name} ({format.bytes(file.size)})
          </span>
          <IconButton label={m.evidenceFileChoose} onClick={() => write({ file: null })}>
            <X aria-hidden />
          </IconButton>
        </>
      ) : (
        <Button onClick={() => picker.current?.click()}>
          <FileUp aria-hidden /> {m.evidenceFileChoose}
        </Button>
      )}
      <p className="field-hint">{m.evidenceFileHint}</p>
    </div>
  )
}
