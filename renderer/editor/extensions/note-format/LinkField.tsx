import { TOGGLE_LINK_COMMAND } from '@lexical/link'
import type { LexicalEditor } from 'lexical'
import { useId, useState } from 'react'
import type { Messages } from '../../../../shared/i18n/index.ts'
import { toSafeUrl } from '../safe-links/typed-url.ts'

/** Asks for the address of the selected words. Enter sets it, an empty one removes the link, Escape leaves it as it was. */
export function LinkField(props: { m: Messages; editor: LexicalEditor; url: string; onDone: () => void }) {
  const { m, editor, url, onDone } = props
  const [value, setValue] = useState(url)
  const [refused, setRefused] = useState(false)
  const hint = useId()
  const finish = () => {
    onDone()
    editor.focus()
  }
  return (
    <form
      className="link-field"
      onSubmit={(event) => {
        event.preventDefault()
        const address = value.trim() === '' ? null : toSafeUrl(value)
        if (address === null && value.trim() !== '') return setRefused(true)
        editor.dispatchCommand(TOGGLE_LINK_COMMAND, address)
        finish()
      }}
    >
      <input
        autoFocus
        aria-label={m.editorLinkAddress}
        placeholder="https://"
        value={value}
        aria-invalid={refused}
        aria-describedby={refused ? hint : undefined}
        onChange={(event) => {
          setValue(event.target.value)
          setRefused(false)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          finish()
        }}
      />
      {refused && (
        <span id={hint} role="alert">
          {m.editorLinkRefused}
        </span>
      )}
    </form>
  )
}
