import { Pencil, RotateCcw } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { commandLabel, type CommandId } from '../../../shared/commands.ts'
import { giveKey, holderOf, resetKeys, type OwnKeys } from '../../../shared/keys.ts'
import { keyLabel, platform, shortcutLabels } from '../../commands/label.ts'
import { keyOfStroke } from '../../commands/stroke.ts'
import { useMessages } from '../../state/window/app.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'

interface ShortcutRowProps {
  id: CommandId
  own: OwnKeys
  onChange: (own: OwnKeys) => void
}

/** A command with its keys. Others are given by pressing them; that another command has them is said before it loses them. */
export function ShortcutRow({ id, own, onChange }: ShortcutRowProps) {
  const m = useMessages()
  /** Asking for keys, or for what to do about pressed ones that another command has. */
  const [asking, setAsking] = useState<{ pressed: string | null } | null>(null)
  const change = useRef<HTMLButtonElement>(null)
  const name = commandLabel(m, id).replace(/\s?…$/, '')
  const pressed = asking?.pressed ?? null
  const holder = pressed === null ? null : holderOf(pressed, id, own)

  const end = () => {
    flushSync(() => setAsking(null))
    change.current?.focus()
  }
  const give = (key: string) => {
    onChange(giveKey(key, id, own))
    end()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return end()
    const key = keyOfStroke(event.nativeEvent, platform)
    if (key === null) return
    if (holderOf(key, id, own) === null) give(key)
    else setAsking({ pressed: key })
  }
  return (
    <div className="shortcut">
      <dt>{name}</dt>
      <dd>
        {asking && pressed === null && (
          <button
            type="button"
            className="shortcut-press"
            autoFocus
            onKeyDown={press}
            onBlur={() => setAsking(null)}
          >
            {m.shortcutPress}
          </button>
        )}
        {!asking && (
          <>
            {shortcutLabels(id, platform, m, own).map((keys) => (
              <Kbd key={keys} keys={keys} />
            ))}
            {own[id] && (
              <IconButton label={m.shortcutReset(name)} onClick={() => onChange(resetKeys(id, own))}>
                <RotateCcw aria-hidden />
              </IconButton>
            )}
            <IconButton
              ref={change}
              label={m.shortcutChange(name)}
              onClick={() => setAsking({ pressed: null })}
            >
              <Pencil aria-hidden />
            </IconButton>
          </>
        )}
      </dd>
      {pressed !== null && holder !== null && (
        <dd
          className="shortcut-taken"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            end()
          }}
        >
          <p role="alert">
            {m.shortcutTaken(keyLabel(pressed, platform, m), commandLabel(m, holder).replace(/\s?…$/, ''))}
          </p>
          <Button look="quiet" onClick={end}>
            {m.toolbarCancel}
          </Button>
          <Button autoFocus onClick={() => give(pressed)}>
            {m.shortcutUse}
          </Button>
        </dd>
      )}
    </div>
  )
}
