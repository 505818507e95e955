import { useMessages } from '../../state/window/app.ts'
import { useNotices } from '../../state/window/notices.ts'
import { Toasts } from '../../ui/Toasts.tsx'

/** The notices, in the language on screen. */
export function Notices() {
  const m = useMessages()
  const { notices, dismiss } = useNotices()
  const toasts = notices.map(({ id, tone, text, action }) => ({
    id,
    tone,
    text: text(m),
    ...(action && { action: { label: action.label(m), run: action.run } }),
  }))
  return <Toasts toasts={toasts} label={m.noticesLabel} dismissLabel={m.noticeDismiss} onDismiss={dismiss} />
}
