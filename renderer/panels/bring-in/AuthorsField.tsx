import { useState } from 'react'
import { useMessages } from '../../state/window/app.ts'
import { Field } from '../../ui/Field.tsx'
import { joinAuthors, splitAuthors } from './authors.ts'

interface AuthorsFieldProps {
  authors: readonly string[]
  readOnly?: boolean
  onChange: (authors: string[]) => void
  onBlur?: () => void
}

/** Several names in one line. What is typed stays as typed until the names change from elsewhere. */
export function AuthorsField({ authors, readOnly, onChange, onBlur }: AuthorsFieldProps) {
  const m = useMessages()
  const [text, setText] = useState(() => joinAuthors(authors))
  const shown = joinAuthors(splitAuthors(text)) === joinAuthors(authors) ? text : joinAuthors(authors)
  return (
    <Field
      label={m.metaAuthors}
      hint={m.metaAuthorsHint}
      dir="auto"
      readOnly={readOnly}
      value={shown}
      onChange={({ target }) => {
        setText(target.value)
        onChange(splitAuthors(target.value))
      }}
      onBlur={onBlur}
    />
  )
}
