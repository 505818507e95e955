import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { useApp, useMessages } from '../../state/window/app.ts'
import { openNotebook } from '../../state/window/open-notebook.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import './notebooks.css'

/** A new notebook by its name, or any other folder that is one. */
export function MakeNotebook({ onOpened }: { onOpened?: () => void }) {
  const m = useMessages()
  const canChoose = useApp((app) => app.state?.can.chooseFolder) ?? false
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const open = async (which: Parameters<typeof openNotebook>[0]) => {
    setBusy(true)
    if (await openNotebook(which)) onOpened?.()
    setBusy(false)
  }
  return (
    <form
      className="make-notebook"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') void open({ name: name.trim() })
      }}
    >
      <Field
        label={m.notebookName}
        value={name}
        maxLength={120}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" look="primary" disabled={busy || name.trim() === ''}>
        {m.notebookCreate}
      </Button>
      {canChoose && (
        <Button disabled={busy} onClick={() => void open('choose')}>
          <FolderOpen aria-hidden /> {m.notebookChoose}
        </Button>
      )}
    </form>
  )
}
