import { useState } from 'react'
import { useMessages } from '../../state/window/app.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

/** Makes one tag of several; its name is that of the one chosen first until another is typed. */
export function MergeTags({ tags, onMerge }: { tags: readonly string[]; onMerge: (by: string) => void }) {
  const m = useMessages()
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? tags[0] ?? ''
  return (
    <form
      className="tags-merge"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onMerge(name.trim())
      }}
    >
      <Field
        label={m.tagsMergeInto(tags.length)}
        value={name}
        maxLength={200}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {m.tagsMerge}
      </Button>
    </form>
  )
}
